package com.backstretchcoach.feature.stretch;

import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.resource.EnumId;
import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Event;
import com.backstretchcoach.routine.Flow;
import com.backstretchcoach.routine.Side;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads intents about the stretch as events of the routine. */
final class StretchIntents {
  /** Reads one intent. */
  @FunctionalInterface
  interface EventReader {
    /** The event, or nothing when the slots do not tell. */
    Optional<Event> event(Turn turn);
  }

  private static final Map<Intent, Event> PLAIN =
      Map.ofEntries(
          Map.entry(Intent.READY, new Event.Ready()),
          Map.entry(Intent.WHERE_AM_I, new Event.WhereAmI()),
          Map.entry(Intent.BOTH_SIDES, new Event.BothSides()),
          Map.entry(Intent.PAUSE, new Event.Pause()),
          Map.entry(Intent.RESUME, new Event.Resume()),
          Map.entry(Intent.NEXT, new Event.Next()),
          Map.entry(Intent.PREVIOUS, new Event.Previous()),
          Map.entry(Intent.START_OVER, new Event.StartOver()),
          Map.entry(Intent.STOP, new Event.Stop()),
          Map.entry(Intent.CANCEL, new Event.Stop()),
          Map.entry(Intent.NAVIGATE_HOME, new Event.Stop()));

  private static final Map<Intent, EventReader> WITH_SLOTS =
      Map.of(
          Intent.CHANGE_HOLD, turn -> HoldRequest.of(turn).event(),
          Intent.AMOUNT, turn -> HoldRequest.of(turn).event(),
          Intent.CHANGE_PACE, StretchIntents::pace,
          Intent.COUNT_STYLE, turn -> Optional.of(count(turn)),
          Intent.FLOW, turn -> read(turn, "flow", Flow.class).map(Event.ChangeFlow::new),
          Intent.SKIP_SIDE, turn -> Optional.of(skip(turn)),
          Intent.FIRST_SIDE, turn -> read(turn, "side", Side.class).map(Event.ChooseSide::new));

  /** What to ask for when a slot is missing or makes no sense. */
  private static final Map<Intent, String> UNCLEAR =
      Map.of(
          Intent.CHANGE_HOLD, "unclear.hold",
          Intent.AMOUNT, "unclear.hold",
          Intent.CHANGE_PACE, "unclear.pace",
          Intent.FLOW, "unclear.flow",
          Intent.FIRST_SIDE, "unclear.side");

  private StretchIntents() {}

  /** Every intent that is an event, with how it is read. */
  static Map<Intent, EventReader> events() {
    Map<Intent, EventReader> all = new EnumMap<>(Intent.class);
    PLAIN.forEach((intent, event) -> all.put(intent, turn -> Optional.of(event)));
    all.putAll(WITH_SLOTS);
    return all;
  }

  /** The answer when the slots do not tell. */
  static Reply unclear(Turn turn) {
    return Reply.say(turn, turn.phrases().say(UNCLEAR.getOrDefault(turn.intent(), "unclear.side")));
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
    return turn.slots().id(slot).flatMap(id -> EnumId.find(type, id));
  }
}
