/** Timers for cold and heat, and reminders to stretch. */
@NullMarked
package com.backstretchcoach.conversation.alerts;

import org.jspecify.annotations.NullMarked;
