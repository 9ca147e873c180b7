package com.backstretchcoach.dialog;

import com.amazon.ask.model.Slot;
import com.backstretchcoach.routine.Event;
import com.backstretchcoach.routine.Stage;
import com.backstretchcoach.routine.StretchSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes a touch as what a person would say for it. */
final class TouchTalk {
  private static final Map<String, String> PLAIN =
      Map.of(
          "start", "StartStretchIntent",
          "pause", "AMAZON.PauseIntent",
          "resume", "AMAZON.ResumeIntent",
          "repeat", "AMAZON.RepeatIntent",
          "next", "AMAZON.NextIntent",
          "stop", "AMAZON.StopIntent");

  private final StretchTalk stretch;

  TouchTalk(StretchTalk stretch) {
    this.stretch = stretch;
  }

  /**
   * The turn that a touch stands for. Nothing for one on a screen that has made way for another
   * since: it comes late or twice, and must not skip a leg.
   */
  Optional<Turn> meant(Turn turn, Touch touch) {
    if (touch.stamp() == 0 || touch.stamp() != turn.display().shown()) {
      return Optional.empty();
    }
    StretchSet reached = stretch.outcome(turn, new Event.Interrupt()).set();
    return switch (touch.action()) {
      case "ready" -> Optional.of(plain(turn, ready(reached)));
      case "skip" -> Optional.of(skip(turn, reached));
      case "longer", "shorter" ->
          Optional.of(turn.as("ChangeHoldIntent", slots("direction", touch.action())));
      case "carry_on" -> carryOn(turn, reached);
      case String action ->
          Optional.ofNullable(PLAIN.get(action)).map(intent -> plain(turn, intent));
    };
  }

  /** A touch within the first seconds of a hold does not answer the question at its end. */
  private static String ready(StretchSet reached) {
    return reached.stage() == Stage.PAUSED ? "AMAZON.ResumeIntent" : "ReadyIntent";
  }

  private static Turn skip(Turn turn, StretchSet reached) {
    return switch (reached.stage()) {
      case UNDER_WAY, PAUSED, BETWEEN_ROUNDS ->
          turn.as(
              "SkipSideIntent",
              slots("side", reached.next().side().name().toLowerCase(Locale.ROOT)));
      case NOT_STARTED, GETTING_READY, FINISHED -> plain(turn, "SkipSideIntent");
    };
  }

  private static Optional<Turn> carryOn(Turn turn, StretchSet reached) {
    boolean asked = turn.conversation().question() == Question.STRETCH;
    return asked && reached.stage() == Stage.BETWEEN_ROUNDS
        ? Optional.of(plain(turn, "AMAZON.YesIntent"))
        : Optional.empty();
  }

  private static Turn plain(Turn turn, String intent) {
    return turn.as(intent, new Slots(Map.of()));
  }

  private static Slots slots(String name, String value) {
    return new Slots(Map.of(name, Slot.builder().withName(name).withValue(value).build()));
  }
}
