/** The knee-to-chest stretch by voice and touch. */
@NullMarked
package com.backstretchcoach.feature.stretch;

import org.jspecify.annotations.NullMarked;
