/** Potassium in foods. */
@NullMarked
package com.backstretchcoach.feature.food;

import org.jspecify.annotations.NullMarked;
