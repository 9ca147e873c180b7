package com.backstretchcoach.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.lambda.BackStretchCoach;
import com.backstretchcoach.simulator.ModelListeners;
import com.backstretchcoach.simulator.profile.FileProfileStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole set at the page, in a real browser. */
@WithBrowser
class PageTest {
  /** Slow enough that a browser that is busy stays within a second of the voice. */
  private static final double WALK = 3;

  private static final double RUN = 12;

  @TempDir private Path home;

  @Test
  void aPersonGoesThroughASetAtThePage() throws Exception {
    visit("page", RUN);
  }

  @Test
  void whatIsSeenStaysWithWhatIsHeard() throws Exception {
    visit("in-step", WALK);
  }

  @Test
  void everyWindowShowsThePageWhichNeedsNoMouseAndNoEyes() throws Exception {
    visit("windows", WALK);
  }

  @Test
  void thePageSpeaksAndListensAsInItsCountry() throws Exception {
    visit("country", WALK, "en-GB");
  }

  private void visit(String script, double speed) throws Exception {
    visit(script, speed, "en-US");
  }

  private void visit(String script, double speed, String locale) throws Exception {
    BackStretchCoach coach =
        new BackStretchCoach(
            Map.of("SKILL_ID", Desktop.SKILL_ID),
            new FileProfileStore(home.resolve("memory.json")));

    try (PageServer server = Desktop.serve(0, coach, ModelListeners.english(), speed, locale)) {
      run("src/test/web/" + script + ".mjs", server.address());
    }
  }

  private static void run(String script, String address) throws IOException, InterruptedException {
    Process node =
        new ProcessBuilder(
                "node",
                script,
                PageServer.PARTS.resolve("node_modules").toString(),
                address,
                "target/screenshots")
            .redirectErrorStream(true)
            .start();
    String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(node.waitFor()).as(said).isZero();
  }
}
