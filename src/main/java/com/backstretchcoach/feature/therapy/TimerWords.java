package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.feature.therapy.facts.Therapy;
import java.util.Optional;

/** Which texts go with cold, with heat, and with whatever it may be. */
public final class TimerWords {
  private TimerWords() {}

  public static String key(String prefix, Optional<Therapy> therapy) {
    return prefix + "." + therapy.map(Therapy::id).orElse("pack");
  }
}
