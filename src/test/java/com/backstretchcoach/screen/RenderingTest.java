package com.backstretchcoach.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.screen.RenderingPage.Device;
import com.backstretchcoach.screen.RenderingPage.Look;
import com.backstretchcoach.simulator.web.WithBrowser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  /**
   * A capital letter of five arcminutes is what normal sight just makes out; this is what is left
   * to somebody who has put their glasses aside to lie down.
   */
  private static final double LEAST_ARCMINUTES = 12;

  private static final String ENGLISH = Language.DEFAULT_LOCALE;

  /** Words by the views in which they matter. */
  private static final Map<String, String> MATTERS =
      Map.of(
          "stretch|between-rounds|paused|finished",
          "(Left|Right) knee|Hold (left|right)|Let go|Other leg|Paused|Set done|Round"
              + " \\d\\??|\\d{1,2}",
          "danger",
          "Stop stretching");

  private List<JsonNode> drawings = List.of();

  @BeforeAll
  void drawsEverything() throws Exception {
    RenderingPage stage = new RenderingPage();
    Gallery.views()
        .forEach((name, view) ->
            TestScreen.ALL.stream()
                .flatMap(TestScreen::inItsThemes)
                .forEach(device -> draw(stage, name, view, device)));
    Set<JsonNode> drawn = new HashSet<>();
    Gallery.views().values().forEach(view -> drawn.add(datasources(stage, view, ENGLISH)));
    for (String locale : locales()) {
      Gallery.views(locale)
          .forEach((name, view) -> {
            if (drawn.add(datasources(stage, view, locale))) {
              TestScreen.ALL.forEach(
                  screen -> draw(stage, name, view, new Device(screen, "dark", locale)));
            }
          });
    }
    drawings = stage.play();
  }

  private static void draw(RenderingPage stage, String name, View view, Device device) {
    stage.draw(name + "-" + device, view, device, looks(name, view, device));
  }

  private static JsonNode datasources(RenderingPage stage, View view, String locale) {
    return stage.screen(view, locale).datasources();
  }

  /** Those that Amazon is told of. */
  private static List<String> locales() throws IOException {
    try (Stream<Path> models = Files.list(Path.of("skill-package/interactionModels/custom"))) {
      return models
          .map(model -> model.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList();
    }
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
  void whatMattersIsReadFromTheFloor() {
    List<String> small = new ArrayList<>();
    for (JsonNode drawing : drawings) {
      String name = drawing.get("name").asText();
      for (JsonNode look : drawing.get("looks")) {
        for (JsonNode text : look.get("texts")) {
          String words = text.get("text").asText();
          double high = screenOf(name).arcminutes(text.get("size").asDouble());
          if (matters(name, words) && high < LEAST_ARCMINUTES) {
            small.add("%s: \"%s\" is %.1f arcminutes high".formatted(name, words, high));
          }
        }
      }
    }
    assertThat(small).isEmpty();
  }

  @Test
  void cueSideRoundAndSecondsAreAllThereInAHold() {
    assertThat(drawings)
        .filteredOn(drawing -> drawing.get("name").asText().startsWith("stretch-"))
        .isNotEmpty()
        .allSatisfy(drawing ->
            assertThat(drawing.at("/looks/2/texts").findValuesAsText("text"))
                .as(drawing.get("name").asText())
                .contains("Hold right", "8")
                .containsAnyOf("2", "Round 2"));
  }

  /** In a stretch the cue with the side, the round and the seconds; at a danger sign what to do. */
  private static boolean matters(String drawing, String words) {
    return MATTERS.entrySet().stream()
        .anyMatch(view ->
            drawing.matches("(" + view.getKey() + ")-(hub|tv).*")
                && words.matches(view.getValue()));
  }

  private static TestScreen screenOf(String drawing) {
    return TestScreen.ALL.stream()
        .filter(screen -> drawing.matches(".*-" + screen.name() + "-(dark|light).*"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyScreenSaysSomething() {
    assertThat(drawings)
        .allSatisfy(drawing ->
            assertThat(drawing.at("/looks/0/texts")).as(drawing.get("name").asText()).isNotEmpty());
  }
}
