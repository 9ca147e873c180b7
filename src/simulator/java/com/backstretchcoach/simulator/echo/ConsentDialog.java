package com.backstretchcoach.simulator.echo;

import com.backstretchcoach.simulator.alexa.Scope;
import com.backstretchcoach.simulator.envelope.Consent;
import com.backstretchcoach.simulator.envelope.ConsentRequest;
import java.util.Locale;
import java.util.Set;

/** A permission that Alexa is asking for: its own question, which the skill does not hear. */
record ConsentDialog(ConsentRequest request, Scope scope) implements AlexaQuestion {
  private static final Set<String> YES =
      Set.of("yes", "yes please", "yeah", "yep", "sure", "ok", "okay");
  private static final Set<String> NO = Set.of("no", "no thanks", "no thank you", "nope");

  /** What a person means who says {@code line}. */
  static Consent meant(String line) {
    String words =
        line.strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("^alexa\\b", "")
            .replaceAll("[^a-z ]", "")
            .strip();
    if (YES.contains(words)) {
      return Consent.ACCEPTED;
    }
    return NO.contains(words) ? Consent.DENIED : Consent.NOT_ANSWERED;
  }
}
