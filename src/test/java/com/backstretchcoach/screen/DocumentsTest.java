package com.backstretchcoach.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.interfaces.alexa.presentation.apl.RenderDocumentDirective;
import com.amazon.ask.util.JacksonSerializer;
import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Phrases;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents and data as they go out. */
class DocumentsTest {
  private static final Screens SCREENS = new Screens();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int STAMP = 12;

  /** Half of what a response may be, as the audio has to fit beside it. */
  private static final int MOST_BYTES = 60 * 1024;

  /** Properties and parameters that are read or read out. */
  private static final Set<String> PROPERTIES_WITH_TEXT =
      Set.of("text", "accessibilityLabel", "title", "word", "words");

  private static final Pattern TEXT_IN_USE = Pattern.compile("payload\\.coach\\.text\\.(\\w+)");

  static Stream<Map.Entry<String, View>> views() {
    return Gallery.views().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("views")
  void nothingIsLostOnTheWire(Map.Entry<String, View> view) throws Exception {
    Screen screen = screen(view.getValue());
    JsonNode sent = JSON.readTree(serialised(screen));
    assertThat(sent.get("document")).isEqualTo(JSON.readTree(screen.document().tree().toString()));
    assertThat(sent.get("datasources")).isEqualTo(JSON.readTree(screen.datasources().toString()));
  }

  @ParameterizedTest
  @MethodSource("views")
  void theDirectiveLeavesRoomForTheAudio(Map.Entry<String, View> view) {
    assertThat(serialised(screen(view.getValue())).getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThan(MOST_BYTES);
  }

  @ParameterizedTest
  @MethodSource("views")
  void everyDocumentIsOfTheVersionThatTheRendererShows(Map.Entry<String, View> view) {
    assertThat(screen(view.getValue()).document().tree().get("version").asText()).isEqualTo("1.4");
  }

  @ParameterizedTest
  @MethodSource("views")
  void noDocumentImportsAnything(Map.Entry<String, View> view) {
    assertThat(screen(view.getValue()).document().tree().has("import")).isFalse();
  }

  @ParameterizedTest
  @MethodSource("views")
  void noDocumentHasWordsOfItsOwn(Map.Entry<String, View> view) {
    List<String> words = new ArrayList<>();
    collectWords(screen(view.getValue()).document().tree(), words);
    assertThat(words)
        .isNotEmpty()
        .allSatisfy(word ->
            assertThat(word.replaceAll("\\$\\{[^}]*}", "")).doesNotContainPattern("\\p{L}"));
  }

  @ParameterizedTest
  @MethodSource("views")
  void everyTextThatADocumentNamesIsThereAndNoOther(Map.Entry<String, View> view) {
    Screen screen = screen(view.getValue());
    Set<String> named = new TreeSet<>();
    Matcher matcher = TEXT_IN_USE.matcher(screen.document().tree().toString());
    while (matcher.find()) {
      named.add(matcher.group(1));
    }
    Set<String> present = new TreeSet<>();
    screen.datasources().at("/coach/text").fieldNames().forEachRemaining(present::add);
    assertThat(present).isEqualTo(named);
  }

  @ParameterizedTest
  @MethodSource("views")
  void theStampOfTheAnswerGoesWithIt(Map.Entry<String, View> view) {
    assertThat(screen(view.getValue()).datasources().at("/coach/stamp").asInt()).isEqualTo(STAMP);
  }

  private static void collectWords(JsonNode node, List<String> words) {
    node.properties()
        .forEach(field -> {
          if (PROPERTIES_WITH_TEXT.contains(field.getKey()) && field.getValue().isTextual()) {
            words.add(field.getValue().asText());
          }
          collectWords(field.getValue(), words);
        });
    if (node.isArray()) {
      node.forEach(item -> collectWords(item, words));
    }
  }

  private static Screen screen(View view) {
    return SCREENS.of(view, new Phrases(Language.of(Language.DEFAULT_LOCALE), STAMP), STAMP);
  }

  private static String serialised(Screen screen) {
    return new JacksonSerializer()
        .serialize(
            RenderDocumentDirective.builder()
                .withToken("screen")
                .withDocument(screen.document().encoded())
                .withDatasources(fields(screen.datasources()))
                .build());
  }

  private static Map<String, Object> fields(ObjectNode node) {
    Map<String, Object> fields = new LinkedHashMap<>();
    node.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }
}
