package com.backstretchcoach.dialog;

import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Event;
import com.backstretchcoach.routine.Flow;
import com.backstretchcoach.routine.Side;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads intents about the stretch as events of the routine. */
final class StretchEvents {
  private static final Map<String, Event> PLAIN =
      Map.ofEntries(
          Map.entry("StartStretchIntent", new Event.Start()),
          Map.entry("ReadyIntent", new Event.Ready()),
          Map.entry("WhereAmIIntent", new Event.WhereAmI()),
          Map.entry("BothSidesIntent", new Event.BothSides()),
          Map.entry("AMAZON.PauseIntent", new Event.Pause()),
          Map.entry("AMAZON.ResumeIntent", new Event.Resume()),
          Map.entry("AMAZON.NextIntent", new Event.Next()),
          Map.entry("AMAZON.PreviousIntent", new Event.Previous()),
          Map.entry("AMAZON.StartOverIntent", new Event.StartOver()),
          Map.entry("AMAZON.StopIntent", new Event.Stop()),
          Map.entry("AMAZON.CancelIntent", new Event.Stop()),
          Map.entry("AMAZON.NavigateHomeIntent", new Event.Stop()));

  private static final Map<String, Function<Turn, Optional<Event>>> WITH_SLOTS =
      Map.of(
          "ChangeHoldIntent", turn -> HoldRequest.of(turn).event(),
          "ChangePaceIntent", StretchEvents::pace,
          "CountStyleIntent", turn -> Optional.of(count(turn)),
          "FlowIntent", turn -> read(turn, "flow", Flow.class).map(Event.ChangeFlow::new),
          "SkipSideIntent", turn -> Optional.of(skip(turn)),
          "FirstSideIntent", turn -> read(turn, "side", Side.class).map(Event.ChooseSide::new));

  /** What to ask for when a slot is missing or makes no sense. */
  private static final Map<String, String> UNCLEAR =
      Map.of(
          "ChangeHoldIntent", "unclear.hold",
          "ChangePaceIntent", "unclear.pace",
          "FlowIntent", "unclear.flow",
          "FirstSideIntent", "unclear.side");

  private StretchEvents() {}

  /** Whether an intent is about the stretch itself. */
  static boolean knows(String intent) {
    return PLAIN.containsKey(intent) || WITH_SLOTS.containsKey(intent);
  }

  /** The event, or nothing when the slots do not tell. */
  static Optional<Event> of(Turn turn) {
    Event plain = PLAIN.get(turn.intent());
    return plain != null
        ? Optional.of(plain)
        : WITH_SLOTS.getOrDefault(turn.intent(), unknown -> Optional.empty()).apply(turn);
  }

  /** The answer when the slots do not tell. */
  static Answer unclear(Turn turn) {
    return Answer.of(turn, turn.phrases().say(UNCLEAR.getOrDefault(turn.intent(), "unclear.side")));
  }

  private static Optional<Event> pace(Turn turn) {
    return turn.slots()
        .id("pace")
        .flatMap(pace ->
            switch (pace) {
              case "slower" -> Optional.of(new Event.Slower());
              case "faster" -> Optional.of(new Event.Faster());
              default -> Optional.empty();
            });
  }

  private static Event count(Turn turn) {
    return read(turn, "style", CountStyle.class)
        .<Event>map(Event.Count::new)
        .orElseGet(Event.CountLess::new);
  }

  private static Event skip(Turn turn) {
    return read(turn, "side", Side.class)
        .<Event>map(Event.LeaveOut::new)
        .orElseGet(Event.SkipLeg::new);
  }

  private static <E extends Enum<E>> Optional<E> read(Turn turn, String slot, Class<E> type) {
    return turn.slots().id(slot).flatMap(id -> SessionAttributes.constant(type, id));
  }
}
