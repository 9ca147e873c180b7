package com.backstretchcoach.simulator;

import com.backstretchcoach.simulator.alexa.Household;
import com.backstretchcoach.simulator.echo.Counterpart;
import com.backstretchcoach.simulator.echo.Echo;
import com.backstretchcoach.simulator.echo.Listener;
import com.backstretchcoach.simulator.echo.Skill;
import com.backstretchcoach.simulator.envelope.EchoDevice;
import com.backstretchcoach.simulator.envelope.Requests;
import com.backstretchcoach.simulator.envelope.SlotValue;
import com.backstretchcoach.simulator.envelope.Understood;
import com.backstretchcoach.simulator.timeline.LetterClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An Echo that understands a handful of words and speaks ten letters a second. */
public final class Desk {
  /** A moment like any other. */
  public static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

  private static final Listener LISTENER =
      (utterance, now) ->
          switch (utterance) {
            case "ready" -> new Understood("ReadyIntent", List.of(), 1);
            case "pause" -> new Understood("AMAZON.PauseIntent", List.of(), 1);
            case "stop" -> new Understood("AMAZON.StopIntent", List.of(), 1);
            case "skip the left leg" -> new Understood("SkipSideIntent", List.of(left()), 0.9);
            default -> new Understood("AMAZON.FallbackIntent", List.of(), 0);
          };

  private Desk() {}

  /** The Echo with {@code skill} as its only skill. */
  public static Echo with(CoachOnPaper skill) {
    return with(skill, false);
  }

  /** The same, where audio documents may fail to play. */
  public static Echo with(CoachOnPaper skill, boolean audioFails) {
    return new Echo(
        "back stretch coach",
        LISTENER,
        new Requests(new EchoDevice("amzn1.ask.skill.test", "en-US", false)),
        new Counterpart(new Skill(skill), LetterClock.TEN_A_SECOND, audioFails));
  }

  /** The same, where {@code household} keeps timers, reminders and permissions. */
  public static Echo with(CoachOnPaper skill, Household household) {
    return new Echo(
        "back stretch coach",
        LISTENER,
        new Requests(new EchoDevice("amzn1.ask.skill.test", "en-US", false)),
        new Counterpart(new Skill(skill), LetterClock.TEN_A_SECOND, false),
        household);
  }

  private static SlotValue left() {
    return new SlotValue(
        "side", Optional.of("left leg"), Optional.of(new SlotValue.Match("SIDE", "left", "left")));
  }
}
