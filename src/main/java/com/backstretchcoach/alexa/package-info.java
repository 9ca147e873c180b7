/** What Alexa does for a person beside the conversation: timers, reminders, their time zone. */
@NullMarked
package com.backstretchcoach.alexa;

import org.jspecify.annotations.NullMarked;
