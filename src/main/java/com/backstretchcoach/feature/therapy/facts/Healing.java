package com.backstretchcoach.feature.therapy.facts;

import com.backstretchcoach.resource.EnumId;
import java.util.Optional;

/** Where an injury is on its way from cold to heat. */
public enum Healing {
  /** The first two days: cold. */
  FRESH,
  /** The third day or so: heat once it is no longer swollen or hot, cold while it is. */
  TURNING,
  /** After that: heat. */
  SETTLED,
  /** Two weeks or more: heat, and someone should look at it if it still knots. */
  LINGERING;

  /** What helps at that point; nothing where it depends on how it looks. */
  public Optional<Therapy> therapy() {
    return switch (this) {
      case FRESH -> Optional.of(Therapy.COLD);
      case TURNING -> Optional.empty();
      case SETTLED, LINGERING -> Optional.of(Therapy.HEAT);
    };
  }

  /** The id in the keys of texts. */
  public String id() {
    return EnumId.of(this);
  }
}
