package com.backstretchcoach.voice;

import com.backstretchcoach.language.Language;
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
 * @param language in which it is spoken
 */
public record Script(List<Cue> cues, String reprompt, Pace pace, Language language) {
  public Script {
    cues = List.copyOf(cues);
  }

  /** Words alone. */
  public static Script of(String text, String reprompt, Pace pace, Language language) {
    return new Script(List.of(new Cue.Speech(text)), reprompt, pace, language);
  }

  /** Whether the microphone opens at the end. */
  public boolean asks() {
    return !reprompt.isEmpty();
  }

  /** The same with other words for someone who does not answer. */
  public Script reprompting(String words) {
    return new Script(cues, words, pace, language);
  }

  /** The same with a question at its end. */
  public Script asking(String question, String newReprompt) {
    return new Script(
        Stream.concat(cues.stream(), Stream.of(new Cue.Speech(question))).toList(),
        newReprompt,
        pace,
        language);
  }

  /** The same after some words. */
  public Script after(String text) {
    return new Script(
        Stream.concat(Stream.of(new Cue.Speech(text)), cues.stream()).toList(),
        reprompt,
        pace,
        language);
  }

  /** The estimated length; holds and silences are exact, words are estimated. */
  public Duration length() {
    return cues.stream().map(this::lengthOf).reduce(Duration.ZERO, Duration::plus);
  }

  /** The estimated length of the words for someone who does not answer. */
  public Duration repromptLength() {
    return SpeechLength.in(language).of(reprompt, Pace.NORMAL);
  }

  /** When each hold ends, by the same estimate. */
  public List<Playback.Mark> marks() {
    List<Playback.Mark> marks = new ArrayList<>();
    for (Timed timed : timeline()) {
      if (timed.cue() instanceof Cue.Hold hold) {
        marks.add(new Playback.Mark(hold.leg(), timed.until()));
      }
    }
    return marks;
  }

  /** Every cue with its place in time, by the same estimate. */
  public List<Timed> timeline() {
    List<Timed> timeline = new ArrayList<>();
    Duration at = Duration.ZERO;
    for (Cue cue : cues) {
      Duration until = at.plus(lengthOf(cue));
      timeline.add(new Timed(cue, at, until));
      at = until;
    }
    return timeline;
  }

  /**
   * A cue in its place.
   *
   * @param from since the beginning of the response
   * @param until since the beginning of the response
   */
  public record Timed(Cue cue, Duration from, Duration until) {}

  private Duration lengthOf(Cue cue) {
    return switch (cue) {
      case Cue.Speech(String text) -> SpeechLength.in(language).of(text, pace);
      case Cue.Silence(Duration length) -> length;
      case Cue.During(Duration length, String text) -> {
        Duration words = SpeechLength.in(language).of(text, pace);
        yield words.compareTo(length) > 0 ? words : length;
      }
      case Cue.Hold hold -> Duration.ofSeconds(hold.seconds());
    };
  }
}
