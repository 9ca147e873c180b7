package com.backstretchcoach.feature.stretch;

import com.backstretchcoach.routine.Capacity;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Step;
import com.backstretchcoach.voice.Director;
import com.backstretchcoach.voice.Script;
import java.time.Duration;
import java.util.List;

/**
 * What Alexa plays in one response. Of the 8,000 characters of speech that she takes, holds that
 * fit its time need two thirds at most, however they are counted.
 */
record OneResponse(Director director) implements Capacity {
  /** Alexa cuts a response at 240 s; words may take longer than estimated. */
  private static final Duration LONGEST = Duration.ofSeconds(200);

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
    return script.length().plus(WORDS_AROUND).compareTo(LONGEST) <= 0;
  }
}
