package com.backstretchcoach.voice;

import com.backstretchcoach.routine.Pace;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Renders a timeline as plain speech with breaks, timed by the model of word length. */
record SpeechAudio(Pace pace, SpeechLength lengths) {
  String ssml(List<Cue> cues) {
    return Ssml.speak(cues.stream().map(this::markup).collect(Collectors.joining(" ")));
  }

  private String markup(Cue cue) {
    return switch (cue) {
      case Cue.Speech(String text) -> Ssml.text(text, pace);
      case Cue.Silence(Duration length) -> Ssml.pause(length);
      case Cue.During(Duration length, String text) ->
          Ssml.text(text, pace) + Ssml.pause(length.minus(lengths.of(text, pace)));
      case Cue.Hold hold -> counted(hold.counts(), Duration.ofSeconds(hold.seconds()));
    };
  }

  /** The counts of a hold, with the quiet after the last one. */
  private String counted(List<Cue.Count> counts, Duration until) {
    return counted(counts, until, 100);
  }

  /**
   * Counts at the voice's own rate; each break ends where the next count is due.
   *
   * @param breakPercent under 100 to come early rather than late with a slow voice
   */
  String counted(List<Cue.Count> counts, Duration until, int breakPercent) {
    StringBuilder markup = new StringBuilder();
    Duration at = Duration.ZERO;
    for (Cue.Count count : counts) {
      if (count.starts().compareTo(at) > 0) {
        markup.append(
            Ssml.pause(count.starts().minus(at).multipliedBy(breakPercent).dividedBy(100)));
        at = count.starts();
      }
      markup.append(Ssml.text(count.word(), Pace.NORMAL));
      at = at.plus(lengths.of(count.word(), Pace.NORMAL));
    }
    return markup.append(Ssml.pause(until.minus(at))).toString();
  }
}
