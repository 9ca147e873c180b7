package com.backstretchcoach.simulator.hearing;

import java.util.Map;

/**
 * What was understood.
 *
 * @param slots every slot of the intent by name, those without a value included
 * @param confidence 0 to 1; 1 when the utterance is one of the model's own
 */
public record Recognition(String intent, Map<String, HeardSlot> slots, double confidence) {}
