package com.backstretchcoach.simulator.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.simulator.CoachOnPaper;
import com.backstretchcoach.simulator.Desk;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ScriptedTalkTest {
  private final CoachOnPaper coach =
      new CoachOnPaper()
          .on("LaunchRequest", CoachOnPaper.asks("Hello. Shall we?", "Say ready.", 1))
          .on("ReadyIntent", CoachOnPaper.round())
          .on("AMAZON.PauseIntent", CoachOnPaper.asks("Paused. Go on?", "Go on?", 2))
          .on("AMAZON.StopIntent", CoachOnPaper.tells("Bye."));
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Transcript transcript = transcript(false);

  @Test
  void aWholeConversationIsWrittenDownWithTheLengthOfEachAnswer() {
    assertThat(talk("open back stretch coach\nready\nstop\n"))
        .isEqualTo(
            """
            you    > open back stretch coach
            coach  > Hello. Shall we?
                     (1.6 s)
            you    > ready
            coach  > Right knee. Breathe out and draw it in.
                     [pause · 5 s]
                     [hold right · round 1 · 8 s · one two three … eight]
                     Let go. Ready for round two?
                     (19.7 s)
            you    > stop
            coach  > Bye.
                     (0.4 s)
                     · the skill has closed ·
            """);
  }

  @Test
  void timePassesByTheLengthOfWhatIsHeard() {
    talk("open back stretch coach\nready\nstop\n");

    assertThat(coach.requests)
        .extracting(request -> request.at("/request/timestamp").asText())
        .containsExactly("2026-11-22T09:00:01Z", "2026-11-22T09:00:03Z", "2026-11-22T09:00:24Z");
  }

  @Test
  void anInterruptionCutsOffWhatIsHeardAndComesAtItsTime() {
    String written = talk("open back stretch coach\nready\n@12.1 pause\n");

    assertThat(written)
        .contains(
            """
            coach  > Right knee. Breathe out and draw it in.
                     [pause · 5 s]
                     [hold right · round 1 · 3.2 s of 8 · one two three four]
                     —
                     (12.1 s)
            you    > pause   (after 12.1 s)
            coach  > Paused. Go on?
            """);
    assertThat(coach.requests.getLast().at("/request/timestamp").asText())
        .isEqualTo("2026-11-22T09:00:15Z");
  }

  @Test
  void blankLinesAreSilence() {
    assertThat(talk("open back stretch coach\n\n\n\n"))
        .endsWith(
            """
            you    > (silence)
            coach  > Say ready.
                     (1.0 s)
            you    > (silence)
                     · Alexa has closed the skill: nobody answered ·
            """);
  }

  @Test
  void remarksAreNotSaid() {
    assertThat(talk("# first visit\nopen back stretch coach\n"))
        .startsWith("you    > open back stretch coach\n");
  }

  @Test
  void whoeverTalksToNobodyIsToldHowToOpenTheSkill() {
    assertThat(talk("ready\n"))
        .isEqualTo(
            """
            you    > ready
            echo   > The skill is not open, so nothing hears that. Say "open back stretch coach".
            """);
    assertThat(transcript.failed()).isFalse();
  }

  @Test
  void aBrokenLimitIsShoutedAndRemembered() {
    coach.on("LaunchRequest", CoachOnPaper.tells("Shall we?"));

    assertThat(talk("open back stretch coach\n"))
        .contains("LIMIT  > a question is asked and the session ends: it ends with \"Shall we?\"")
        .contains("Alexa has closed the skill: something went wrong")
        .doesNotContain("coach  >");
    assertThat(transcript.limitBroken()).isTrue();
  }

  @Test
  void aFailureIsOneLine() {
    coach.on("LaunchRequest", "!out of breath");

    assertThat(talk("open back stretch coach\n"))
        .contains("FAILED > the skill did not answer: IllegalStateException: out of breath\n");
    assertThat(transcript.failed()).isTrue();
  }

  @Test
  void moreIsShownWhenAskedFor() {
    new ScriptedTalk(
            Desk.with(coach),
            script("ask back stretch coach to skip the left leg\nopen back stretch coach"),
            transcript(true),
            Desk.START)
        .run();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("  heard> SkipSideIntent side=\"left leg\" (left) (confidence 0.90)")
        .contains("of 120 KB · 31 of 8000 characters · 1.6 of 240 s · session open");
  }

  private String talk(String lines) {
    new ScriptedTalk(Desk.with(coach), script(lines), transcript, Desk.START).run();
    return out.toString(StandardCharsets.UTF_8);
  }

  private Transcript transcript(boolean verbose) {
    return new Transcript(
        new PrintStream(out, true, StandardCharsets.UTF_8), verbose, ZoneOffset.UTC);
  }

  private static ScriptLines script(String lines) {
    return new ScriptLines(new BufferedReader(new StringReader(lines)));
  }
}
