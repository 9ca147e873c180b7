package com.backstretchcoach.routine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Works out how much of what was sent had been heard when the person spoke. */
final class CatchUp {
  private CatchUp() {}

  static StretchSet of(StretchSet set, Playback playback, Instant now, Event event) {
    List<Leg> heard =
        answersTheQuestion(event, playback, now) ? playback.legs() : playback.heardBy(now);
    StretchSet counted = set.having(heard);
    Optional<Leg> goingOn =
        playback.legs().stream().filter(leg -> !heard.contains(leg)).findFirst();
    return goingOn
        .map(leg -> counted.at(leg).at(Stage.UNDER_WAY))
        .orElseGet(() -> pastTheLast(counted, playback));
  }

  private static StretchSet pastTheLast(StretchSet counted, Playback playback) {
    return counted
        .after(playback.legs().getLast())
        .map(leg -> counted.at(leg).at(Stage.BETWEEN_ROUNDS))
        .orElseGet(() -> counted.at(Stage.FINISHED));
  }

  /**
   * Yes can only be the answer to the question at the end. The other words may also be spoken into
   * a hold, so there the clock decides, unless it has hardly moved.
   */
  private static boolean answersTheQuestion(Event event, Playback playback, Instant now) {
    return switch (event) {
      case Event.Agree(), Event.MoreHelp() -> true;
      case Event.Ready(), Event.Decline() -> playback.tooSoonToTell(now);
      default -> false;
    };
  }
}
