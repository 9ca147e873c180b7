package com.backstretchcoach.feature.stretch;

import com.backstretchcoach.routine.Capacity;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Step;
import com.backstretchcoach.voice.Delivery;
import com.backstretchcoach.voice.Director;
import com.backstretchcoach.voice.HoldAudio;
import com.backstretchcoach.voice.Script;
import java.time.Duration;
import java.util.List;

/** What Alexa plays in one response. */
record OneResponse(Director director, HoldAudio audio) implements Capacity {
  /** Alexa cuts a response at 240 s; words may take longer than estimated. */
  private static final Duration LONGEST = Duration.ofSeconds(200);

  /** Alexa refuses speech of 8,000 characters; the rest of the response needs some too. */
  private static final int LONGEST_SSML = 7_000;

  /** Room for a remark before the holds and the words after them. */
  private static final Duration WORDS_AROUND = Duration.ofSeconds(11);

  @Override
  public int legs(Step.Play play, Settings settings) {
    int legs = play.legs().size();
    while (legs > 0 && !fits(director.script(settings, List.of(play.first(legs))))) {
      legs--;
    }
    return legs;
  }

  private boolean fits(Script script) {
    return script.length().plus(WORDS_AROUND).compareTo(LONGEST) <= 0
        && (audio != HoldAudio.SSML || Delivery.of(script, audio).ssml().length() <= LONGEST_SSML);
  }
}
