package com.backstretchcoach.simulator.limits;

import com.backstretchcoach.simulator.timeline.ResponseSchedule;
import com.backstretchcoach.simulator.timeline.SpeechClock;
import com.backstretchcoach.simulator.timeline.UnplayableException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long the response and the reprompt may be heard. */
final class AudioLengthRule implements Rule {
  private static final Duration LONGEST_RESPONSE = Duration.ofSeconds(240);
  private static final Duration LONGEST_REPROMPT = Duration.ofSeconds(90);

  private final SpeechClock clock;

  AudioLengthRule(SpeechClock clock) {
    this.clock = clock;
  }

  @Override
  public List<Breach> breaches(CheckedResponse answer) {
    List<Breach> breaches = new ArrayList<>();
    check(answer.response(), LONGEST_RESPONSE, Limit.AUDIO_TOO_LONG, breaches);
    check(answer.reprompt(), LONGEST_REPROMPT, Limit.REPROMPT_TOO_LONG, breaches);
    return breaches;
  }

  private void check(JsonNode owner, Duration longest, Limit limit, List<Breach> breaches) {
    try {
      Duration length = ResponseSchedule.of(owner, clock).length();
      if (length.compareTo(longest) > 0) {
        breaches.add(new Breach(limit, "about " + length.toSeconds() + " seconds"));
      }
    } catch (UnplayableException e) {
      breaches.add(new Breach(Limit.INVALID_APLA, e.getMessage()));
    }
  }
}
