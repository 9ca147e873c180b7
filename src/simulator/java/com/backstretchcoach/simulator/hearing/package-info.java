/** Understands typed utterances from the interaction model, much as Alexa would. */
@NullMarked
package com.backstretchcoach.simulator.hearing;

import org.jspecify.annotations.NullMarked;
