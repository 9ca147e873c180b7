package com.backstretchcoach.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.conversation.Device;
import com.backstretchcoach.conversation.Heard;
import com.backstretchcoach.simulator.limits.ResponseLimits;
import com.backstretchcoach.simulator.timeline.SyllableClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person says, or a session carries, is heard and shown as plain words or not at all. */
class HostileWordsTest {
  private static final int LONGEST_ANSWER = 1_000;
  private static final String FOLLOW = "dragon stew";

  private final ResponseLimits limits = new ResponseLimits(new SyllableClock());

  /** What could be more than words to something on the way to the person. */
  static Stream<String> hostile() {
    return Stream.of(
        "\u0000",
        "\u0001",
        "\b",
        "\uFFFE",
        "\uFFFF",
        "\uD800",
        "\uDC00",
        "\u200F",
        "\u202E",
        "\u2066",
        "\uFEFF",
        "\uE000",
        "\uDB80\uDC00",
        "<audio src='https://example.com/a.mp3'/>",
        "</speak><speak>",
        "<![CDATA[",
        "]]>",
        "<!-- ",
        "&amp;",
        "&#0;",
        "${viewport.width}",
        "${payload.coach}",
        "$",
        "{",
        "}}",
        "\\u0000",
        "\n\t\r\u2028\u0085",
        "<b>bold</b>");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void theNameOfAFoodIsSaidBackAsPlainWords(String hostile) {
    for (String name : List.of(hostile + FOLLOW, FOLLOW + hostile, "dragon " + hostile + " stew")) {
      Device device = new Device().withScreen();
      Heard answer = device.asks("FoodIntent", "food=" + name);

      assertThat(answer.words()).isNotBlank();
      isPlain(device, answer);
    }
  }

  @Test
  void theNameOfAFoodKeepsTheLettersOfEveryLanguage() {
    assertThat(new Device().asks("FoodIntent", "food=jalape\u00f1o & crème brûlée").words())
        .contains("jalape\u00f1o &amp; crème brûlée");
    assertThat(
            new Device().asks("FoodIntent", "food=\u0915\u094d\u200d\u0937 \u751f\u9c7c").words())
        .contains("\u0915\u094d\u200d\u0937 \u751f\u9c7c");
  }

  @Test
  void aFoodOfTenThousandLettersIsNotSaidBack() {
    Heard answer = new Device().asks("FoodIntent", "food=" + "dragon stew ".repeat(900));

    assertThat(answer.words()).contains("that food").hasSizeLessThan(LONGEST_ANSWER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"otherFood", "condition", "tool", "seconds", "duration", "injuryDate"})
  void tenThousandLettersInAnySlotGetAShortAnswer(String slot) {
    Device device = new Device().withScreen();
    device.launch();
    for (String intent :
        List.of(
            "FoodIntent",
            "CautionIntent",
            "MassageIntent",
            "ChangeHoldIntent",
            "TherapyTimerIntent",
            "HotOrColdIntent")) {
      Heard answer = device.says(intent, slot + "=" + "9x".repeat(5_000));

      assertThat(answer.words()).isNotBlank().hasSizeLessThan(LONGEST_ANSWER);
      isPlain(device, answer);
    }
  }

  @Test
  void aLastAnswerOfAHundredKilobytesIsNotRepeated() {
    Device device = new Device().withScreen();
    device.launch();
    device.attributes().put("lastSaid", "again and ".repeat(10_000));
    Heard answer = device.says("AMAZON.RepeatIntent");

    assertThat(answer.words()).isNotBlank().hasSizeLessThan(LONGEST_ANSWER);
    assertThat(device.attributes().toString()).hasSizeLessThan(LONGEST_ANSWER);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void attributesThatWereTamperedWithReachNobody(String hostile) {
    everyAttributeBecomes(text -> hostile + text);
    everyAttributeBecomes(text -> text + hostile);
  }

  @Test
  void attributesOfTenThousandLettersReachNobody() {
    everyAttributeBecomes(text -> text + " lalala".repeat(1_500));
  }

  private void everyAttributeBecomes(UnaryOperator<String> tampered) {
    for (String intent :
        List.of("AMAZON.RepeatIntent", "AMAZON.YesIntent", "AMAZON.FallbackIntent")) {
      Device device = new Device().withScreen();
      device.launch();
      device.says("ReadyIntent");
      device.says("HotOrColdIntent");
      ObjectNode attributes = device.attributes();
      attributes
          .properties()
          .forEach(attribute -> {
            if (attribute.getValue().isTextual()) {
              attribute.setValue(
                  attributes.textNode(tampered.apply(attribute.getValue().asText())));
            }
          });
      Heard answer = device.says(intent);

      assertThat(answer.words()).isNotBlank().doesNotContain("lalala lalala");
      isPlain(device, answer);
      assertThat(device.attributes().toString()).hasSizeLessThan(3 * LONGEST_ANSWER);
    }
  }

  private void isPlain(Device device, Heard answer) {
    JsonNode request =
        device.envelope(JsonNodeFactory.instance.objectNode().put("type", "IntentRequest"));
    byte[] response = answer.envelope().toString().getBytes(StandardCharsets.UTF_8);
    assertThat(limits.check(response, request)).isEmpty();
    assertThat(texts(answer.envelope())).allSatisfy(HostileWordsTest::hasOnlyPrintedLetters);
    assertThat(texts(answer.screen().path("datasources")))
        .noneMatch(text -> text.contains("${") || text.contains("<"));
    assertThat(texts(answer.document())).noneMatch(text -> text.contains("${"));
    assertThat(answer.envelope().at("/response/outputSpeech/ssml").asText())
        .doesNotContain("${")
        .doesNotContain("&lt;")
        .doesNotContain("\uFFFD");
  }

  private static void hasOnlyPrintedLetters(String text) {
    assertThat(text.codePoints().mapToObj(Character::getType))
        .doesNotContain(
            (int) Character.CONTROL,
            (int) Character.SURROGATE,
            (int) Character.UNASSIGNED,
            (int) Character.PRIVATE_USE,
            (int) Character.FORMAT);
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isTextual()) {
      texts.add(node.asText());
    }
    node.forEach(child -> texts.addAll(texts(child)));
    return texts;
  }
}
