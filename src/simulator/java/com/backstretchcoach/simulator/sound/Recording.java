package com.backstretchcoach.simulator.sound;

import com.backstretchcoach.simulator.timeline.Schedule;
import com.backstretchcoach.simulator.timeline.Span;
import com.backstretchcoach.simulator.timeline.SpokenWords;
import java.time.Duration;
import java.util.regex.Pattern;

/** Lays what is heard out in time, with a tone where a hold begins and another where it ends. */
public final class Recording {
  private static final Pattern HOLD = Pattern.compile("hold-\\d+-(left|right)");
  private static final Duration TONE_LENGTH = Duration.ofMillis(120);
  private static final double BEGINS = 660;
  private static final double ENDS = 495;
  private static final double LOUDNESS = 0.18;

  private Recording() {}

  /** The sound of {@code schedule}, which was worked out with {@code voice} as its clock. */
  public static Sound of(Schedule schedule, Voice voice) {
    Sound sound = Sound.silence(schedule.length().plus(TONE_LENGTH));
    for (SpokenWords heard : schedule.heard()) {
      sound.mix(words(heard, voice), heard.start(), heard.end());
    }
    for (Span span : schedule.spans()) {
      if (HOLD.matcher(span.id()).matches()) {
        tone(sound, BEGINS, span.start());
        tone(sound, ENDS, span.end());
      }
    }
    return sound;
  }

  /** What is said in a hold is cut off at its end; what is said outside may be slower or faster. */
  private static Sound words(SpokenWords heard, Voice voice) {
    return heard.path().isEmpty()
        ? voice.speech(heard.text(), heard.end().minus(heard.start()))
        : voice.speech(heard.text());
  }

  private static void tone(Sound sound, double hertz, Duration at) {
    sound.mix(Sound.tone(hertz, TONE_LENGTH, LOUDNESS), at, at.plus(TONE_LENGTH));
  }
}
