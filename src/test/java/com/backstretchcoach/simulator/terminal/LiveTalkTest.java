package com.backstretchcoach.simulator.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.simulator.CoachOnPaper;
import com.backstretchcoach.simulator.Desk;
import com.backstretchcoach.simulator.PaperAlerts;
import com.backstretchcoach.simulator.alexa.Household;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LiveTalkTest {
  private final CoachOnPaper coach =
      new CoachOnPaper()
          .on("LaunchRequest", CoachOnPaper.asks("Hello. Shall we?", "Say ready.", 1))
          .on("ReadyIntent", CoachOnPaper.round())
          .on("AMAZON.PauseIntent", CoachOnPaper.asks("Paused. Go on?", "Go on?", 2));
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void aHoldFillsSecondBySecond() {
    String shown = talk(Map.of(0.0, "open back stretch coach", 3.0, "ready"));

    assertThat(shown)
        .contains("[····················] right leg · round 1 · 1 of 8 · one")
        .contains("[#######·············] right leg · round 1 · 4 of 8 · four")
        .contains("[####################] right leg · round 1 · 8 of 8 · eight");
  }

  @Test
  void typingInterruptsWithTheTimeAtWhichItHappened() {
    String shown = talk(Map.of(0.0, "open back stretch coach", 3.0, "ready", 15.5, "pause"));

    assertThat(shown).contains("4 of 8").doesNotContain("5 of 8").contains("Paused. Go on?");
    assertThat(coach.requests.get(2).at("/request/timestamp").asText())
        .isEqualTo("2026-11-22T09:00:15Z");
  }

  @Test
  void whoDoesNotAnswerIsAskedOnceMoreAndThenLeftInPeace() {
    String shown = talk(Map.of(0.0, "open back stretch coach"));

    assertThat(shown)
        .contains("· listening ·")
        .contains("coach  > Say ready.")
        .contains("nobody answered");
    assertThat(coach.requests.getLast().at("/request/timestamp").asText())
        .isEqualTo("2026-11-22T09:00:18Z");
  }

  @Test
  void aTimerRingsAtItsTimeWhileNobodySpeaks() throws IOException {
    Household household = PaperAlerts.household();
    PaperAlerts.timer(household, "Ice pack", "PT15M", "Take the ice off now.");

    String shown = talk(Map.of(0.0, "open back stretch coach", 1_000.0, "ready"), household);

    assertThat(shown)
        .containsSubsequence(
            "nobody answered", "♪ 09:15 timer 'Ice pack': Take the ice off now.", "not open");
  }

  private String talk(Map<Double, String> typed) {
    return talk(typed, new Household(Desk.START));
  }

  private String talk(Map<Double, String> typed, Household household) {
    PrintStream screen = new PrintStream(out, true, StandardCharsets.UTF_8);
    Room room = new Room(typed);
    new LiveTalk(
            Desk.with(coach, household),
            room,
            new Transcript(screen, false, ZoneOffset.UTC),
            screen)
        .run();
    return out.toString(StandardCharsets.UTF_8);
  }

  /** A room in which time passes only while someone waits. */
  private static final class Room implements Floor {
    private final TreeMap<Double, String> typed;
    private Instant now = Desk.START;
    private boolean left;

    Room(Map<Double, String> typed) {
      this.typed = new TreeMap<>(typed);
    }

    @Override
    public Instant now() {
      return now;
    }

    @Override
    public Optional<String> await(Duration patience) {
      Instant until = now.plus(patience);
      if (typed.isEmpty() || moment().isAfter(until)) {
        now = until;
        return Optional.empty();
      }
      return next();
    }

    @Override
    public Optional<String> next() {
      if (typed.isEmpty()) {
        left = true;
        return Optional.empty();
      }
      now = moment().isAfter(now) ? moment() : now;
      return Optional.of(typed.pollFirstEntry().getValue());
    }

    @Override
    public boolean closed() {
      return left;
    }

    private Instant moment() {
      return Desk.START.plusMillis(Math.round(typed.firstKey() * 1000));
    }
  }
}
