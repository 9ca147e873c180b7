package com.backstretchcoach.simulator.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.StringReader;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScriptTest {
  @Test
  void linesAreSaidInOrderAndRemarksLeftOut() {
    ScriptLines script = script("ready\n# a remark\n\n@7.25 pause\n");

    assertThat(script.next()).contains(new Line.Say("ready"));
    assertThat(script.next()).contains(new Line.Silence());
    assertThat(script.next()).contains(new Line.Interrupt(Duration.ofMillis(7250), "pause"));
    assertThat(script.next()).isEmpty();
  }

  @Test
  void aPlusLetsTimePass() {
    ScriptLines script = script("+2h\n+1d30m5s\n+\n");

    assertThat(script.next()).contains(new Line.Later(Duration.ofHours(2)));
    assertThat(script.next())
        .contains(new Line.Later(Duration.ofDays(1).plusMinutes(30).plusSeconds(5)));
    assertThat(script.next()).contains(new Line.Say("+"));
  }

  @Test
  void lookingAheadTakesNothingAway() {
    ScriptLines script = script("ready\nstop\n");

    assertThat(script.peek()).contains(new Line.Say("ready"));
    assertThat(script.peek()).contains(new Line.Say("ready"));
    assertThat(script.next()).contains(new Line.Say("ready"));
    assertThat(script.next()).contains(new Line.Say("stop"));
  }

  @Test
  void whoeverWritesAfterReadingOurAnswerIsNotWaitedFor() throws IOException {
    try (PipedWriter writer = new PipedWriter();
        BufferedReader reader = new BufferedReader(new PipedReader(writer))) {
      assertThat(new ScriptLines(reader).peek()).isEmpty();
    }
  }

  private static ScriptLines script(String lines) {
    return new ScriptLines(new BufferedReader(new StringReader(lines)));
  }
}
