/** A stand-in for what Alexa keeps for a person: timers, reminders, permissions, a time zone. */
@NullMarked
package com.backstretchcoach.simulator.alexa;

import org.jspecify.annotations.NullMarked;
