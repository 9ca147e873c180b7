/** The JSON that Alexa sends to a skill. */
@NullMarked
package com.backstretchcoach.simulator.envelope;

import org.jspecify.annotations.NullMarked;
