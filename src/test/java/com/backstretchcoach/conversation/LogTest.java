package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The log tells what happened, never what was said or by whom. */
class LogTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path LOG = Path.of(System.getProperty("org.slf4j.simpleLogger.logFile"));

  private final Device device = new Device();

  @Test
  void anUnknownRequestLeavesOneLine() throws Exception {
    ObjectNode request = JSON.createObjectNode().put("type", "Brand.New").put("secret", "peanut");
    assertThat(logged(() -> device.send(request)))
        .singleElement()
        .asString()
        .contains("TolerantSkill")
        .doesNotContain("peanut", "amzn1");
  }

  @Test
  void aRequestForAnotherSkillLeavesOneLine() throws Exception {
    ObjectNode envelope = device.envelope(JSON.createObjectNode().put("type", "LaunchRequest"));
    envelope.withObject("/context/System/application").put("applicationId", "amzn1.ask.skill.x");
    assertThat(logged(() -> device.sendWhole(envelope.toString())))
        .singleElement()
        .asString()
        .contains("refused")
        .doesNotContain("amzn1");
  }

  @Test
  void whatADeviceCouldNotPlayOrDrawIsLoggedByItsKindAlone() throws Exception {
    device.withScreen().launch();
    for (String what : List.of("APL", "APLA")) {
      assertThat(String.join("\n", logged(() -> device.fails(what, "RENDER_ERROR"))))
          .contains("Alexa.Presentation." + what + ".RuntimeError RENDER_ERROR")
          .doesNotContain("\"no\"", "amzn1");
      assertThat(String.join("\n", logged(() -> device.fails(what, "my back hurts"))))
          .contains("of no known kind")
          .doesNotContain("hurts");
    }
  }

  @Test
  void whatIsSaidAboutTheBodyIsNotLogged() throws Exception {
    device.launch();
    List<String> lines =
        logged(() -> {
          device.says("CautionIntent", "condition=osteoporosis:osteoporosis");
          device.says("HotOrColdIntent", "injuryDate=2026-11-20");
          device.says("PainIntent", "place=knee:knee");
        });
    assertThat(lines)
        .hasSize(3)
        .noneMatch(line -> line.matches(".*(osteoporosis|2026|knee|amzn1|TEST|Pain|Caution).*"));
  }

  private static List<String> logged(Runnable something) throws IOException {
    int before = Files.exists(LOG) ? Files.readAllLines(LOG).size() : 0;
    something.run();
    List<String> lines = Files.readAllLines(LOG);
    return lines.subList(before, lines.size());
  }
}
