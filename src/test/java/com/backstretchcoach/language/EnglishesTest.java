package com.backstretchcoach.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.conversation.Device;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A person in any English-speaking country hears and is heard in the words of that country. */
class EnglishesTest {
  private static final Path PACKAGE = Path.of("skill-package");
  private static final Path MODELS = Path.of("interactionModels/custom");
  private static final Path TEXT = Path.of("src/main/resources/text");
  private static final String SOURCE = "en-US";

  static Stream<String> others() throws IOException {
    return read(Path.of("src/deploy/locales.json")).properties().stream().map(Map.Entry::getKey);
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, nine one one, an emergency room",
    "en-CA, nine one one, an emergency department",
    "en-GB, nine nine nine, A and E",
    "en-AU, triple zero, emergency",
    "en-IN, one one two, a hospital"
  })
  void whoIsInDangerIsGivenTheNumberOfTheCountryAndWhatIsRightEverywhere(
      String locale, String number, String place) {
    assertThat(new Device().speaking(locale).asks("DangerSignIntent").words())
        .contains("Call " + number + " or your local emergency number", "go to " + place + ".")
        .contains("I can't call for you");
  }

  @Test
  void elsewhereNoNumberIsGuessed() {
    assertThat(new Device().speaking("en-NZ").asks("DangerSignIntent").words())
        .contains("Call your emergency number");
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, A heating pad",
    "en-CA, A heating pad",
    "en-GB, A hot-water bottle",
    "en-AU, A hot-water bottle",
    "en-IN, A hot-water bottle"
  })
  void heatComesFromWhatPeopleHaveThere(String locale, String source) {
    assertThat(new Device().speaking(locale).asks("TherapyHowIntent", "therapy=heat:heat").words())
        .startsWith(source);
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, baked potato, a medium baked potato with its skin",
    "en-GB, baked potato, a medium jacket potato",
    "en-GB, crisps, 28 grams of crisps",
    "en-US, crisps, an ounce of potato chips",
    "en-US, prune juice, a cup of prune juice",
    "en-GB, prune juice, a large glass of prune juice",
    "en-CA, prune juice, a cup of prune juice",
    "en-CA, pistachios, 28 grams of pistachios",
    "en-AU, rockmelon, 160 grams of rockmelon",
    "en-GB, rockmelon, 160 grams of cantaloupe",
    "en-AU, capsicum, a medium red capsicum",
    "en-IN, yogurt, a bowl of plain low-fat curd",
    "en-GB, beets, 85 grams of cooked beetroot",
    "en-US, courgette, a half cup of cooked zucchini",
    "en-GB, zucchini, 90 grams of cooked courgette",
    "en-AU, courgettes, 90 grams of cooked zucchini",
    "en-US, aubergine, a half cup of cooked eggplant",
    "en-GB, eggplants, 50 grams of cooked aubergine",
    "en-IN, aubergine, 50 grams of cooked brinjal",
    "en-US, ladies fingers, a half cup of cooked okra",
    "en-IN, bhindi, 80 grams of cooked lady's finger",
    "en-CA, prawns, 85 grams of cooked shrimp",
    "en-GB, shrimp, 85 grams of cooked prawns"
  })
  void aFoodIsMeasuredAndCalledAsThereWhateverItWasCalled(
      String locale, String food, String serving) {
    assertThat(new Device().speaking(locale).asks("FoodIntent", "food=" + food).words())
        .contains(serving);
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, 'physiotherapist, GP, tinned, yoghurt, grams, hot-water bottle, towards'",
    "en-CA, 'physical therapist, GP, tinned, ounce, hot-water bottle'",
    "en-GB, 'physical therapist, clinician, canned, yogurt, ounce, heating pad, toward, emergency"
        + " room'",
    "en-AU, 'physical therapist, clinician, canned, yogurt, ounce, heating pad, cantaloupe, bell'",
    "en-IN, 'physical therapist, clinician, canned, yogurt, ounce, heating pad, bell, GP'"
  })
  void noCountryHearsTheWordsOfAnother(String locale, String words) {
    Language language = Language.of(locale);
    for (String word : words.split(", ")) {
      assertThat(language.keys().stream().filter(key -> !isHeard(key)))
          .as(word)
          .allSatisfy(key ->
              assertThat(language.variants(key))
                  .noneMatch(text -> text.matches("(?is).*\\b" + word + "\\b.*")));
    }
  }

  @Test
  void whatACountrySaysItselfIsOtherThanWhatAllSay() throws IOException {
    Map<String, List<String>> parents =
        Map.of(
            "en-001", List.of("en"),
            "en-US", List.of("en"),
            "en-CA", List.of("en"),
            "en-GB", List.of("en", "en-001"),
            "en-AU", List.of("en", "en-001"),
            "en-IN", List.of("en", "en-001"));
    for (Map.Entry<String, List<String>> country : parents.entrySet()) {
      Map<String, String> before = new HashMap<>();
      for (String parent : country.getValue()) {
        before.putAll(texts(parent));
      }
      Map<String, String> own = texts(country.getKey());
      assertThat(own).as(country.getKey()).isNotEmpty();
      assertThat(own.keySet())
          .as("what nobody else says in " + country.getKey())
          .filteredOn(key -> !key.startsWith("word:"))
          .isSubsetOf(before.keySet());
      own.forEach((key, text) -> assertThat(text).as(key).isNotEqualTo(before.get(key)));
    }
  }

  /** A word that stands for none in the texts would never be said. */
  @Test
  void everyWordOfACountryStandsForOneThatIsSaid() throws IOException {
    Language all = Language.of("en");
    List<String> said =
        all.keys().stream()
            .filter(key -> !isHeard(key))
            .flatMap(key -> all.variants(key).stream())
            .map(text -> text.toLowerCase(java.util.Locale.ROOT))
            .toList();
    for (String directory : List.of("en-001", "en-GB", "en-CA", "en-AU", "en-IN")) {
      read(TEXT.resolve(directory + "/words.json"))
          .fieldNames()
          .forEachRemaining(word ->
              assertThat(said)
                  .as(directory + ": " + word)
                  .anyMatch(text -> text.contains(word.toLowerCase(java.util.Locale.ROOT))));
    }
  }

  @Test
  void modelsAndStoreTextsAreWrittenFromTheOneSource(@TempDir Path written) throws Exception {
    Process writing =
        new ProcessBuilder("python3", "src/deploy/locales", written.toString()).inheritIO().start();

    assertThat(writing.waitFor()).isZero();
    assertThat(PACKAGE.resolve("skill.json"))
        .hasSameTextualContentAs(written.resolve("skill.json"));
    assertThat(Path.of("src/main/resources/text/en/slot-values.json"))
        .hasSameTextualContentAs(written.resolve("text/en/slot-values.json"));
    for (String locale : others().toList()) {
      Path model = MODELS.resolve(locale + ".json");
      assertThat(PACKAGE.resolve(model)).hasSameTextualContentAs(written.resolve(model));
    }
  }

  @ParameterizedTest
  @MethodSource("others")
  void noSentenceIsForgottenInAnyOfThem(String locale) throws IOException {
    assertThat(sentences(locale)).containsAll(sentences(SOURCE));
    assertThat(words(locale)).containsAll(words(SOURCE));
  }

  @ParameterizedTest
  @MethodSource("others")
  void noSentenceMeansTwoThingsInAnyOfThem(String locale) throws IOException {
    assertThat(sentences(locale).stream().map(sentence -> sentence.replaceFirst("^\\S+ ", "")))
        .doesNotHaveDuplicates();
  }

  private static boolean isHeard(String key) {
    return key.startsWith("slot.") || key.endsWith(".names");
  }

  private static Set<String> sentences(String locale) throws IOException {
    Set<String> found = new TreeSet<>();
    language(locale)
        .path("intents")
        .forEach(intent ->
            intent
                .path("samples")
                .forEach(
                    sample -> found.add(intent.path("name").asText() + " " + sample.asText())));
    return found;
  }

  private static Set<String> words(String locale) throws IOException {
    Set<String> found = new TreeSet<>();
    for (JsonNode type : language(locale).path("types")) {
      for (JsonNode value : type.path("values")) {
        String id = type.path("name").asText() + " " + value.path("id").asText() + " ";
        found.add(id + value.at("/name/value").asText());
        value.at("/name/synonyms").forEach(synonym -> found.add(id + synonym.asText()));
      }
    }
    return found;
  }

  private static JsonNode language(String locale) throws IOException {
    return read(PACKAGE.resolve(MODELS).resolve(locale + ".json"))
        .at("/interactionModel/languageModel");
  }

  private static Map<String, String> texts(String directory) throws IOException {
    Map<String, String> found = new HashMap<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(TEXT.resolve(directory))) {
      files = new ArrayList<>(all.toList());
    }
    for (Path file : files) {
      boolean words = file.endsWith("words.json");
      collect(words ? "word:" : "", read(file), found);
    }
    return found;
  }

  private static void collect(String key, JsonNode node, Map<String, String> found) {
    if (node.isObject()) {
      node.properties()
          .forEach(child -> collect(key + "/" + child.getKey(), child.getValue(), found));
    } else {
      found.put(key, node.toString());
    }
  }

  private static JsonNode read(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }
}
