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
    StretchSet counted = set.counting(heard);
    Optional<Leg> goingOn =
        playback.legs().stream().filter(leg -> !heard.contains(leg)).findFirst();
    return goingOn
        .map(leg -> counted.withNext(leg).withStage(Stage.UNDER_WAY))
        .orElseGet(() -> pastTheLast(counted, playback));
  }

  private static StretchSet pastTheLast(StretchSet counted, Playback playback) {
    return counted
        .after(playback.legs().getLast())
        .map(leg -> counted.withNext(leg).withStage(Stage.BETWEEN_ROUNDS))
        .orElseGet(() -> counted.withStage(Stage.FINISHED));
  }

  /**
   * The question comes last, so these words answer it unless the clock says that a hold was going
   * on. A clock that has hardly moved cannot tell, and a yes before the first hold is under way is
   * not meant for that hold.
   */
  private static boolean answersTheQuestion(Event event, Playback playback, Instant now) {
    return switch (event) {
      case Event.Agree(), Event.MoreHelp() -> playback.beforeAnyHold(now);
      case Event.Ready(), Event.Decline() -> playback.tooSoonToTell(now);
      default -> false;
    };
  }
}
