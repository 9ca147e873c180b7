package com.backstretchcoach.simulator.hearing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A slot as Alexa sends it.
 *
 * @param value the words of a custom type, the normal form of a built-in one, null when unfilled
 */
public record HeardSlot(String name, @Nullable String value, Optional<Resolution> resolution) {}
