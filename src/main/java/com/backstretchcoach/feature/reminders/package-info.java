/** Reminders to stretch. */
@NullMarked
package com.backstretchcoach.feature.reminders;

import org.jspecify.annotations.NullMarked;
