/** The stretch itself: side, hold, round, set, and what comes next. No text and no SDK types. */
@NullMarked
package com.backstretchcoach.routine;

import org.jspecify.annotations.NullMarked;
