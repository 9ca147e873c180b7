package com.backstretchcoach.simulator.envelope;

import java.util.Optional;

/**
 * A slot and what was said for it.
 *
 * @param value empty when nothing was said for it
 * @param match the value of a custom type that it stands for
 */
public record SlotValue(String name, Optional<String> value, Optional<Match> match) {
  /**
   * A value of a custom slot type.
   *
   * @param type the name of the slot type
   */
  public record Match(String type, String name, String id) {}
}
