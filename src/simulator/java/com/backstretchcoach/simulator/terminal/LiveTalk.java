package com.backstretchcoach.simulator.terminal;

import com.backstretchcoach.simulator.echo.Echo;
import com.backstretchcoach.simulator.echo.Happening;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A conversation with someone at the keyboard, in the time it takes. */
public final class LiveTalk {

  private final Echo echo;
  private final Floor floor;
  private final Transcript transcript;
  private final Player player;
  private final PrintStream out;

  /** A conversation shown on {@code out}. */
  public LiveTalk(Echo echo, Floor floor, Transcript transcript, PrintStream out) {
    this.echo = echo;
    this.floor = floor;
    this.transcript = transcript;
    this.player = new Player(out, floor);
    this.out = out;
  }

  /** Talks until the person leaves. */
  public void run() {
    while (!floor.closed()) {
      prompt();
      Optional<String> line = idle();
      while (line.isPresent()) {
        line = answer(line.get());
      }
    }
    out.println();
  }

  /** Waits for the person; what rings meanwhile is heard at its time. */
  private Optional<String> idle() {
    Optional<Instant> ring = echo.nextRing();
    while (ring.isPresent() && !floor.closed()) {
      Duration left = Duration.between(floor.now(), ring.get());
      Optional<String> said = floor.await(left.isNegative() ? Duration.ZERO : left);
      if (said.isPresent()) {
        return said;
      }
      ring(floor.now());
      ring = echo.nextRing();
    }
    return floor.closed() ? Optional.empty() : floor.next();
  }

  private void ring(Instant now) {
    List<Happening> rang = echo.passTo(now);
    if (!rang.isEmpty()) {
      out.println();
      happened(rang);
      prompt();
    }
  }

  /** What the person says next, when they do not wait to be asked. */
  private Optional<String> answer(String line) {
    Optional<String> said = happened(echo.hear(line, floor.now()));
    while (said.isEmpty() && echo.open() && !floor.closed()) {
      out.println("         · listening ·");
      prompt();
      said = floor.await(Echo.LISTENING);
      if (said.isEmpty() && !floor.closed()) {
        out.println();
        said = happened(echo.silence(floor.now()));
      }
    }
    return said;
  }

  private Optional<String> happened(List<Happening> happenings) {
    for (Happening happening : happenings) {
      transcript.note(happening);
      Optional<String> said =
          switch (happening) {
            case Happening.Answered answered -> player.play(answered.schedule());
            case Happening.Reprompted reprompted -> player.play(reprompted.schedule());
            default -> Optional.empty();
          };
      if (happening instanceof Happening.Answered answered && !answered.open()) {
        transcript.over();
      }
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  private void prompt() {
    out.print("you    > ");
    out.flush();
  }
}
