package com.backstretchcoach.simulator.terminal;

import com.backstretchcoach.simulator.echo.Echo;
import com.backstretchcoach.simulator.echo.Happening;
import com.backstretchcoach.simulator.timeline.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Goes through a script at once, in a time that passes as it would have. */
public final class ScriptedTalk {
  private static final Duration TO_ANSWER = Duration.ofSeconds(1);

  private final Echo echo;
  private final ScriptLines script;
  private final Transcript transcript;
  private Instant now;
  private Instant began;

  /** A conversation that begins at {@code start}. */
  public ScriptedTalk(Echo echo, ScriptLines script, Transcript transcript, Instant start) {
    this.echo = echo;
    this.script = script;
    this.transcript = transcript;
    this.now = start;
    this.began = start;
  }

  /** Says every line of the script and writes down what comes of it. */
  public void run() {
    for (var line = script.next(); line.isPresent(); line = script.next()) {
      switch (line.get()) {
        case Line.Say say -> {
          now = now.plus(TO_ANSWER);
          happened(echo.passTo(now));
          transcript.you(say.words());
          happened(echo.hear(say.words(), now));
        }
        case Line.Interrupt interrupt -> {
          now = began.plus(interrupt.at());
          transcript.you(interrupt.words() + "   (after " + Seconds.of(interrupt.at()) + ")");
          happened(echo.hear(interrupt.words(), now));
        }
        case Line.Silence ignored -> silence();
        case Line.Later later -> later(later.length());
      }
    }
  }

  private void silence() {
    if (echo.open()) {
      now = now.plus(Echo.LISTENING);
      happened(echo.passTo(now));
      transcript.you("(silence)");
      happened(echo.silence(now));
    }
  }

  /** Whatever waits for an answer gives up in its time, and then what rings is heard. */
  private void later(Duration length) {
    Instant then = now.plus(length);
    while (echo.open() && !now.plus(Echo.LISTENING).isAfter(then)) {
      silence();
    }
    transcript.later(length);
    now = now.isAfter(then) ? now : then;
    happened(echo.passTo(now));
  }

  private void happened(List<Happening> happenings) {
    for (Happening happening : happenings) {
      transcript.note(happening);
      switch (happening) {
        case Happening.Answered answered -> {
          play(answered.schedule());
          if (!answered.open()) {
            transcript.over();
          }
        }
        case Happening.Reprompted reprompted -> play(reprompted.schedule());
        default -> {}
      }
    }
  }

  private void play(Schedule schedule) {
    Duration until =
        script.peek().orElse(new Line.Silence()) instanceof Line.Interrupt interrupt
            ? interrupt.at()
            : schedule.length();
    if (schedule.length().isPositive()) {
      transcript.coach(schedule, until);
    }
    began = now;
    now = now.plus(schedule.length());
  }
}
