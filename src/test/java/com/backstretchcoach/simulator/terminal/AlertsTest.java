package com.backstretchcoach.simulator.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.simulator.CoachOnPaper;
import com.backstretchcoach.simulator.Desk;
import com.backstretchcoach.simulator.PaperAlerts;
import com.backstretchcoach.simulator.alexa.Household;
import com.backstretchcoach.simulator.alexa.Scope;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Timers ring and reminders fire between what is said. */
class AlertsTest {
  private final CoachOnPaper coach =
      new CoachOnPaper()
          .on("LaunchRequest", CoachOnPaper.asks("Hello. Shall we?", "Say ready.", 1))
          .on("ReadyIntent", CoachOnPaper.needs(Scope.TIMERS.id(), ""))
          .on("Connections.Response", CoachOnPaper.tells("Thank you."))
          .on("AMAZON.StopIntent", CoachOnPaper.tells("Bye."));
  private final Household household = PaperAlerts.household();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void aTimerRingsWhenItsTimeHasPassed() throws IOException {
    PaperAlerts.timer(household, "Ice pack", "PT15M", "Take the ice off now.");

    assertThat(talk("open back stretch coach\nstop\n+14m\n+1m\n"))
        .endsWith(
            """
            coach  > Bye.
                     (0.4 s)
                     · the skill has closed ·
                     · 14 min later ·
                     · 1 min later ·
            Alexa  > ♪ 09:15 timer 'Ice pack': Take the ice off now.
            """);
  }

  @Test
  void remindersFireEveryDayInTheirOrder() throws IOException {
    PaperAlerts.reminder(household, 18, "Evening stretch.");
    PaperAlerts.reminder(household, 12, "Noon stretch.");

    assertThat(talk("+1d3h\n"))
        .isEqualTo(
            """
                     · 1 d 3 h later ·
            Alexa  > ⏰ 12:00 reminder: Noon stretch.
            Alexa  > ⏰ 18:00 reminder: Evening stretch.
            Alexa  > ⏰ 12:00 reminder: Noon stretch.
            """);
  }

  @Test
  void aTimerRingsBeforeWhateverIsSaidAfterIt() throws IOException {
    PaperAlerts.timer(household, "Short", "PT2S", "Done.");

    assertThat(talk("open back stretch coach\nstop\n"))
        .contains(
            """
            Alexa  > ♪ 09:00 timer 'Short': Done.
            you    > stop
            """);
  }

  @Test
  void whoeverStaysAwayLeavesTheSkillFirst() {
    assertThat(talk("open back stretch coach\n+2h\n"))
        .contains("coach  > Say ready.")
        .endsWith(
            """
                     · Alexa has closed the skill: nobody answered ·
                     · 2 h later ·
            """);
  }

  @Test
  void alexaAsksForAPermissionAndIsAnsweredInTheScript() {
    assertThat(talk("open back stretch coach\nready\nyes\n"))
        .endsWith(
            """
            you    > ready
            Alexa  > May Back Stretch Coach set and change your timers? (yes/no)
            you    > yes
            coach  > Thank you.
                     (1.0 s)
                     · the skill has closed ·
            """);
  }

  private String talk(String lines) {
    Transcript transcript =
        new Transcript(new PrintStream(out, true, StandardCharsets.UTF_8), false, ZoneOffset.UTC);
    ScriptLines script = new ScriptLines(new BufferedReader(new StringReader(lines)));
    new ScriptedTalk(Desk.with(coach, household), script, transcript, Desk.START).run();
    return out.toString(StandardCharsets.UTF_8);
  }
}
