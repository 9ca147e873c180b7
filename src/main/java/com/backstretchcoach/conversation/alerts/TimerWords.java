package com.backstretchcoach.conversation.alerts;

import com.backstretchcoach.advice.Therapy;
import java.util.Optional;

/** Which texts go with cold, with heat, and with whatever it may be. */
final class TimerWords {
  private TimerWords() {}

  static String key(String prefix, Optional<Therapy> therapy) {
    return prefix + "." + therapy.map(Therapy::id).orElse("pack");
  }
}
