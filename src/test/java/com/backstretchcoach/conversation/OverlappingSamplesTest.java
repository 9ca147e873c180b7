package com.backstretchcoach.conversation;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.SlotWords;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences of several intents are alike but for what stands in their slot, so Alexa may fill a
 * slot with a value of another type. Whatever it fills, the person gets the answer to what they
 * said.
 */
class OverlappingSamplesTest {
  private static final Path MODELS = Path.of("skill-package/interactionModels/custom");
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  /** The intent and the slot that answer a value of each type which arrived elsewhere. */
  private static final Map<String, Place> HOMES =
      Map.ofEntries(
          entry("DIRECTION", new Place("ChangeHoldIntent", "direction", "DIRECTION")),
          entry("PACE", new Place("ChangePaceIntent", "pace", "PACE")),
          entry("COUNT_STYLE", new Place("CountStyleIntent", "style", "COUNT_STYLE")),
          entry("FLOW", new Place("FlowIntent", "flow", "FLOW")),
          entry("SIDE", new Place("FirstSideIntent", "side", "SIDE")),
          entry("STRETCH_TOPIC", new Place("StretchAdviceIntent", "topic", "STRETCH_TOPIC")),
          entry("THERAPY", new Place("HotOrColdIntent", "therapy", "THERAPY")),
          entry("RECENTLY", new Place("HotOrColdIntent", "recently", "RECENTLY")),
          entry("TOOL", new Place("MassageIntent", "tool", "TOOL")),
          entry("AMAZON.Food", new Place("FoodIntent", "food", "AMAZON.Food")),
          entry("CONDITION", new Place("CautionIntent", "condition", "CONDITION")),
          entry("PAIN_KIND", new Place("PainIntent", "kind", "PAIN_KIND")),
          entry("PLACE", new Place("PainIntent", "place", "PLACE")));

  /** What is heard as a symptom stays one, unless it is another warning. */
  private static final Set<String> SYMPTOMS = Set.of("PAIN_KIND", "PLACE");

  private static final Set<String> WARNINGS = Set.of("PAIN_KIND", "PLACE", "CONDITION");

  /** Types into which Alexa puts no words. */
  private static final Set<String> FIGURES =
      Set.of("AMAZON.NUMBER", "AMAZON.DURATION", "AMAZON.DATE", "AMAZON.TIME");

  /** A slot of an intent. */
  private record Place(String intent, String slot, String type) {
    @Override
    public String toString() {
      return intent + "." + slot;
    }
  }

  /** A value of one type in a slot of another, in which it may arrive. */
  private record Stray(Place place, String type) implements Comparable<Stray> {
    @Override
    public int compareTo(Stray other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return type + " in " + place;
    }
  }

  private static Stream<JsonNode> models() throws IOException {
    return locales().map(OverlappingSamplesTest::model);
  }

  static Stream<String> locales() throws IOException {
    try (Stream<Path> files = Files.list(MODELS)) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static JsonNode model(String locale) {
    try {
      return new ObjectMapper()
          .readTree(MODELS.resolve(locale + ".json").toFile())
          .at("/interactionModel/languageModel");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The places of each shape of sentence, once its slots are levelled. */
  private static Map<String, Set<Place>> shapes(JsonNode model) {
    Map<String, Set<Place>> shapes = new TreeMap<>();
    for (JsonNode intent : model.path("intents")) {
      Map<String, String> types = new HashMap<>();
      intent
          .path("slots")
          .forEach(slot -> types.put(slot.path("name").asText(), slot.path("type").asText()));
      for (JsonNode sample : intent.path("samples")) {
        Matcher slots = SLOT.matcher(sample.asText());
        while (slots.find()) {
          shapes
              .computeIfAbsent(
                  SLOT.matcher(sample.asText()).replaceAll("{}"), any -> new HashSet<>())
              .add(
                  new Place(
                      intent.path("name").asText(), slots.group(1), types.get(slots.group(1))));
        }
      }
    }
    return shapes;
  }

  static Stream<Stray> strays() throws IOException {
    Set<Stray> strays = new TreeSet<>();
    models()
        .flatMap(model -> shapes(model).values().stream())
        .forEach(places ->
            places.forEach(here ->
                places.stream()
                    .filter(there -> !there.intent().equals(here.intent()))
                    .filter(there -> !there.type().equals(here.type()))
                    .filter(
                        there -> !FIGURES.contains(here.type()) && !FIGURES.contains(there.type()))
                    .forEach(there -> strays.add(new Stray(here, there.type())))));
    return strays.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("strays")
  void aValueIsAnsweredWhereverItArrives(Stray stray) throws IOException {
    boolean kept = SYMPTOMS.contains(stray.place().type()) && !WARNINGS.contains(stray.type());
    Place home = HOMES.get(stray.type());
    words(stray.type())
        .forEach((words, resolved) -> {
          Heard arrived = asked(stray.place(), words);
          Heard expected =
              kept ? new Device().asks(stray.place().intent()) : asked(home, words + resolved);
          assertThat(arrived.words())
              .as("%s, heard as %s", words, stray.place())
              .isEqualTo(expected.words());
        });
  }

  private static Heard asked(Place place, String value) {
    return new Device().asks(place.intent(), place.slot() + "=" + value);
  }

  /** Some values of a type in their own words, with what Alexa resolves them to. */
  private static Map<String, String> words(String type) throws IOException {
    if (type.equals("AMAZON.Food")) {
      return Map.of("banana", "", "bananas", "", "a baked potato", "", "salmon", "");
    }
    if (type.equals("PLACE")) {
      return Map.of("down my leg", ":down_leg", "down the back of my thigh", ":down_leg");
    }
    Map<String, String> words = new TreeMap<>();
    models()
        .flatMap(OverlappingSamplesTest::types)
        .filter(node -> node.path("name").asText().equals(type))
        .flatMap(OverlappingSamplesTest::values)
        .forEach(value ->
            wordings(value).stream()
                .limit(3)
                .forEach(wording -> words.put(wording, ":" + value.path("id").asText())));
    return words;
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource({
    "FoodIntent, food=ice, cold if you hurt it",
    "FoodIntent, food=an ice pack, cold if you hurt it",
    "FoodIntent, food=frozen peas, cold if you hurt it",
    "FoodIntent, food=tennis ball, ball",
    "FoodIntent, food=a pillow, cushion",
    "FoodIntent, food=rutabaga, a figure for rutabaga",
    "HotOrColdIntent, therapy=banana, milligrams",
    "HotOrColdIntent, therapy=foam roller, roll slowly",
    "MassageIntent, tool=heating pad, cold if you hurt it",
    "MassageIntent, tool=banana, milligrams",
    "ChangePaceIntent, pace=every five seconds, every five",
    "ChangePaceIntent, pace=straight through, whole set straight through",
    "ChangePaceIntent, pace=down my leg, clinician",
    "CountStyleIntent, style=slower, slower",
    "CountStyleIntent, style=longer, 25 seconds",
    "ChangeHoldIntent, direction=in breaths, slow breaths",
    "ChangeHoldIntent, direction=numb, clinician",
    "FirstSideIntent, side=osteoporosis, thin bones",
    "PainIntent, kind=osteoporosis, thin bones",
    "PainIntent, kind=a tennis ball, pain is not",
  })
  void thePersonHearsWhatTheyAskedFor(String intent, String slot, String answer) {
    assertThat(new Device().asks(intent, slot).words()).containsIgnoringCase(answer);
  }

  @Test
  void whatMakesSenseWhereItArrivedStaysThere() {
    assertThat(new Device().asks("FoodIntent", "food=peas").words()).contains("milligrams");
    assertThat(new Device().asks("FoodIntent", "food=banana", "otherFood=ice").words())
        .doesNotContain("hurt it");
    assertThat(new Device().asks("ChangeHoldIntent", "seconds=30", "direction=slower").words())
        .contains("30 seconds");
  }

  @Test
  void aWarningIsHeardBesideAnythingElse() {
    assertThat(new Device().asks("ChangeHoldIntent", "seconds=30", "direction=numb").words())
        .contains("clinician");
  }

  @ParameterizedTest
  @MethodSource("locales")
  void everyWordOfTheModelIsKnownToTheSkill(String locale) {
    SlotWords known = SlotWords.in(Language.of(locale));
    types(model(locale))
        .filter(type -> HOMES.containsKey(type.path("name").asText()))
        .forEach(type ->
            values(type)
                .forEach(value ->
                    assertThat(wordings(value))
                        .as("run src/deploy/locales")
                        .allSatisfy(words ->
                            assertThat(known.id(type.path("name").asText(), words))
                                .contains(value.path("id").asText()))));
  }

  @ParameterizedTest
  @MethodSource("locales")
  void noWordOfTheModelBelongsToTwoTypes(String locale) {
    Map<String, String> owners = new HashMap<>();
    types(model(locale))
        .forEach(type ->
            values(type)
                .flatMap(value -> wordings(value).stream())
                .forEach(words ->
                    assertThat(owners.put(words, type.path("name").asText())).as(words).isNull()));
  }

  private static Stream<JsonNode> types(JsonNode model) {
    return elements(model.path("types"));
  }

  private static Stream<JsonNode> values(JsonNode type) {
    return elements(type.path("values"));
  }

  private static List<String> wordings(JsonNode value) {
    return Stream.concat(Stream.of(value.at("/name/value")), elements(value.at("/name/synonyms")))
        .map(JsonNode::asText)
        .toList();
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
