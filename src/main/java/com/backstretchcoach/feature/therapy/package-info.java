/** Cold and heat: which, how long, how to, and a timer for a pack. */
@NullMarked
package com.backstretchcoach.feature.therapy;

import org.jspecify.annotations.NullMarked;
