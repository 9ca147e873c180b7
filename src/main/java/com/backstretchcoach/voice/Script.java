package com.backstretchcoach.voice;

import com.backstretchcoach.routine.Pace;
import com.backstretchcoach.routine.Playback;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A response as a timeline.
 *
 * @param reprompt spoken once if nobody answers; empty when nothing is asked and the session closes
 */
public record Script(List<Cue> cues, String reprompt, Pace pace) {
  public Script {
    cues = List.copyOf(cues);
  }

  /** Words alone. */
  public static Script of(String text, String reprompt, Pace pace) {
    return new Script(List.of(new Cue.Speech(text)), reprompt, pace);
  }

  /** Whether the microphone opens at the end. */
  public boolean asks() {
    return !reprompt.isEmpty();
  }

  /** The same after some words. */
  public Script after(String text) {
    return new Script(
        Stream.concat(Stream.of(new Cue.Speech(text)), cues.stream()).toList(), reprompt, pace);
  }

  /** The estimated length; holds and silences are exact, words are estimated. */
  public Duration length() {
    return cues.stream().map(this::lengthOf).reduce(Duration.ZERO, Duration::plus);
  }

  /** When each hold ends, by the same estimate. */
  public List<Playback.Mark> marks() {
    List<Playback.Mark> marks = new ArrayList<>();
    Duration at = Duration.ZERO;
    for (Cue cue : cues) {
      at = at.plus(lengthOf(cue));
      if (cue instanceof Cue.Hold hold) {
        marks.add(new Playback.Mark(hold.leg(), at));
      }
    }
    return marks;
  }

  private Duration lengthOf(Cue cue) {
    return switch (cue) {
      case Cue.Speech(String text) -> SpeechLength.of(text, pace);
      case Cue.Silence(Duration length) -> length;
      case Cue.During(Duration length, String text) -> {
        Duration words = SpeechLength.of(text, pace);
        yield words.compareTo(length) > 0 ? words : length;
      }
      case Cue.Hold hold -> Duration.ofSeconds(hold.seconds());
    };
  }
}
