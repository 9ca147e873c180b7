package com.backstretchcoach.feature.therapy.facts;

import java.time.Duration;
import java.util.Optional;

/** Decides between hot and cold by how long ago the injury happened. */
public final class HotOrCold {
  private final Therapies therapies;

  /** Decides by the days in {@code therapies}. */
  public HotOrCold(Therapies therapies) {
    this.therapies = therapies;
  }

  /** Where the injury is; nothing when what was said covers more than one answer. */
  public Optional<Healing> healing(InjuryTime injury) {
    Healing latest = after(injury.atLeast());
    return latest == after(injury.atMost()) ? Optional.of(latest) : Optional.empty();
  }

  private Healing after(Duration ago) {
    TherapyFacts.Span cold = therapies.cold().days();
    if (ago.compareTo(Duration.ofDays(cold.from())) < 0) {
      return Healing.FRESH;
    }
    if (ago.compareTo(Duration.ofDays(cold.to())) <= 0) {
      return Healing.TURNING;
    }
    return ago.compareTo(Duration.ofDays(therapies.heat().days().to())) < 0
        ? Healing.SETTLED
        : Healing.LINGERING;
  }
}
