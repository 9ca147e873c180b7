package com.backstretchcoach.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.screen.RenderingPage.Device;
import com.backstretchcoach.screen.RenderingPage.Look;
import com.backstretchcoach.simulator.web.WithBrowser;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Amazon's renderer draws every view on every screen, and all of its words can be read. */
@WithBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RenderingTest {
  /** The knee is drawn up, held, let down, changed; then the question, and the wait after it. */
  private static final List<Integer> STRETCH =
      List.of(2_000, 8_000, 17_500, 31_000, 52_000, 71_500);

  private static final List<Integer> STILL = List.of(3_000);

  /** One card a page, and a page every six seconds. */
  private static final List<Integer> PAGES =
      List.of(3_000, 9_000, 15_000, 21_000, 27_000, 33_000, 39_000);

  private static final Pattern ADJUSTED = Pattern.compile("(\\d+) => (\\d+)");

  private List<JsonNode> drawings = List.of();

  @BeforeAll
  void drawsEverything() throws Exception {
    RenderingPage stage = new RenderingPage();
    Gallery.views()
        .forEach((name, view) ->
            TestScreen.ALL.stream()
                .flatMap(TestScreen::inItsThemes)
                .forEach(device ->
                    stage.draw(name + "-" + device, view, device, looks(name, view, device))));
    drawings = stage.play();
  }

  private static List<Look> looks(String name, View view, Device device) {
    List<Look> looks = new ArrayList<>();
    for (int at : moments(name, view, device)) {
      String moment = at == STILL.getFirst() ? "" : "-" + at / 1000 + "s";
      looks.add(Look.shot(at, name + moment + "-" + device));
    }
    return looks;
  }

  private static List<Integer> moments(String name, View view, Device device) {
    if (name.equals("stretch")) {
      return STRETCH;
    }
    boolean pages = new Documents().read(view.document()).toString().contains("\"Pager\"");
    return pages && device.viewport().shape().equals("ROUND") ? PAGES : STILL;
  }

  @AfterAll
  void putsThePicturesSideBySide() throws Exception {
    ContactSheet.write(drawings);
  }

  @Test
  void nothingIsWarnedOf() {
    assertThat(drawings)
        .isNotEmpty()
        .allSatisfy(drawing -> {
          assertThat(drawing.get("logs"))
              .as(drawing.get("name").asText())
              .noneMatch(line -> isFault(line.asText()));
          assertThat(drawing.get("errors")).as(drawing.get("name").asText()).isEmpty();
          assertThat(drawing.get("faults")).as(drawing.get("name").asText()).isEmpty();
        });
  }

  /**
   * A property of a later version is none, and neither is a size that was rounded to a whole dp.
   */
  private static boolean isFault(String line) {
    Matcher sizes = ADJUSTED.matcher(line);
    boolean adjusted = false;
    while (sizes.find()) {
      adjusted = true;
      if (Integer.parseInt(sizes.group(1)) - Integer.parseInt(sizes.group(2)) > 1) {
        return true;
      }
    }
    return !adjusted && !line.contains("Invalid property key");
  }

  @Test
  void nothingIsAskedOfAnotherHost() {
    assertThat(drawings).allSatisfy(drawing -> assertThat(drawing.get("strangers")).isEmpty());
  }

  @Test
  void noWordComesTooNearToAnother() {
    List<String> near = new ArrayList<>();
    for (JsonNode drawing : drawings) {
      for (JsonNode look : drawing.get("looks")) {
        for (JsonNode text : look.get("texts")) {
          for (JsonNode other : text.get("near")) {
            near.add(
                "%s at %s ms: \"%s\" and \"%s\""
                    .formatted(
                        drawing.get("name").asText(),
                        look.get("at"),
                        text.get("text").asText(),
                        other.asText()));
          }
        }
      }
    }
    assertThat(near).isEmpty();
  }

  @Test
  void noWordIsCutOff() {
    List<String> cut = new ArrayList<>();
    for (JsonNode drawing : drawings) {
      for (JsonNode look : drawing.get("looks")) {
        for (JsonNode text : look.get("texts")) {
          if (!text.get("cut").asText().isEmpty()) {
            cut.add(
                "%s at %s ms: \"%s\" by %s"
                    .formatted(
                        drawing.get("name").asText(),
                        look.get("at"),
                        text.get("text").asText(),
                        text.get("cut").asText()));
          }
        }
      }
    }
    assertThat(cut).isEmpty();
  }

  @Test
  void everyScreenSaysSomething() {
    assertThat(drawings)
        .allSatisfy(drawing ->
            assertThat(drawing.at("/looks/0/texts")).as(drawing.get("name").asText()).isNotEmpty());
  }
}
