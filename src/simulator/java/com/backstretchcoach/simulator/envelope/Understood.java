package com.backstretchcoach.simulator.envelope;

import java.util.List;

/**
 * What Alexa takes an utterance to mean.
 *
 * @param slots every slot of the intent, those without a value included
 * @param confidence 0 to 1
 */
public record Understood(String intent, List<SlotValue> slots, double confidence) {}
