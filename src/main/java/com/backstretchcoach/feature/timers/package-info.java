/** The timers that are running. */
@NullMarked
package com.backstretchcoach.feature.timers;

import org.jspecify.annotations.NullMarked;
