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
  private static final double SPEED = 12;

  @TempDir private Path home;

  @Test
  void aPersonGoesThroughASetAtThePage() throws Exception {
    BackStretchCoach coach =
        new BackStretchCoach(
            Map.of("SKILL_ID", Desktop.SKILL_ID),
            new FileProfileStore(home.resolve("memory.json")));

    try (PageServer server = Desktop.serve(0, coach, ModelListeners.english(), SPEED)) {
      run("src/test/web/page.mjs", server.address());
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
