package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.language.MadeUpLanguage;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.simulator.alexa.Ring;
import com.backstretchcoach.simulator.alexa.Scope;
import com.backstretchcoach.simulator.profile.FileProfileStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A language is files: in a made-up one, every topic, a whole set and every screen are without a
 * word of English, and say the same.
 */
class AnotherLanguageTest {
  /** What all of English says, which the made-up language is made from. */
  private static final String ENGLISH = "en";

  /** Fields in the data of a screen that name a thing to the document, and show no words. */
  private static final Set<String> NAMING =
      Set.of("kind", "side", "emphasis", "direction", "awaits");

  private static final Map<String, List<String>> BUILT_IN =
      Map.of(
          "AMAZON.NUMBER", List.of("4", "20", "75"),
          "AMAZON.DURATION", List.of("PT12M", "PT50M", "PT30S", "P1D", "P3D", "P10D", "P3W"),
          "AMAZON.DATE", List.of("2026-11-22", "2026-11-02"),
          "AMAZON.TIME", List.of("00:00", "09:15", "12:00"),
          "AMAZON.Food", List.of("two ripe bananas", "almonds", "apple", "egg", "dragon stew"));

  private static final Map<String, List<String>> VALUES = new HashMap<>(BUILT_IN);
  private static final List<JsonNode> INTENTS = new ArrayList<>();

  @TempDir private Path folder;

  @BeforeAll
  static void shipALanguageAndReadTheModel() throws Exception {
    MadeUpLanguage.ship();
    JsonNode model =
        new ObjectMapper()
            .readTree(Path.of("skill-package/interactionModels/custom/en-US.json").toFile())
            .at("/interactionModel/languageModel");
    model.get("intents").forEach(INTENTS::add);
    for (JsonNode type : model.get("types")) {
      VALUES.put(
          type.get("name").asText(),
          type.get("values")
              .valueStream()
              .map(value -> value.at("/name/value").asText() + ":" + value.get("id").asText())
              .toList());
    }
  }

  /** Each intent alone, with each value of each slot, and with two slots at once. */
  static Stream<List<String>> everythingThatCanBeSaid() {
    return INTENTS.stream().flatMap(AnotherLanguageTest::ways);
  }

  private static Stream<List<String>> ways(JsonNode intent) {
    String name = intent.get("name").asText();
    List<List<String>> ways = new ArrayList<>();
    ways.add(List.of(name));
    List<String> first = new ArrayList<>(List.of(name));
    for (JsonNode slot : intent.path("slots")) {
      String slotName = slot.get("name").asText();
      List<String> values = VALUES.get(slot.get("type").asText());
      values.forEach(value -> ways.add(List.of(name, slotName + "=" + value)));
      first.add(slotName + "=" + values.get(first.size() % values.size()));
    }
    ways.add(first);
    return ways.stream();
  }

  @ParameterizedTest
  @MethodSource("everythingThatCanBeSaid")
  void aTopicIsAnsweredInTheLanguageOfTheRequest(List<String> said) {
    Device english = device(ENGLISH);
    Device madeUp = device(MadeUpLanguage.LOCALE);
    compare(asks(english, said), asks(madeUp, inIts(said)));
    compare(english.launch(), madeUp.launch());
    for (List<String> next :
        List.of(
            said,
            List.of("AMAZON.FallbackIntent"),
            said,
            List.of("AMAZON.YesIntent"),
            said,
            List.of("AMAZON.NoIntent"),
            List.of("AMAZON.RepeatIntent"),
            List.of("ReadyIntent"),
            said,
            List.of("AMAZON.HelpIntent"),
            List.of("AMAZON.FallbackIntent"),
            List.of("AMAZON.StopIntent"))) {
      compare(
          says(english.after(Duration.ofSeconds(20)), next),
          says(madeUp.after(Duration.ofSeconds(20)), inIts(next)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"clock", "block", "ssml"})
  void aWholeSetIsSpokenAndShownInIt(String audio) {
    Device english = new Device(Map.of("HOLD_AUDIO", audio)).withScreen().speaking(ENGLISH);
    Device madeUp =
        new Device(Map.of("HOLD_AUDIO", audio)).withScreen().speaking(MadeUpLanguage.LOCALE);
    compare(english.launch(), madeUp.launch());
    for (String intent :
        List.of("ReadyIntent", "AMAZON.YesIntent", "AMAZON.YesIntent", "WhereAmIIntent")) {
      Heard heard = madeUp.says(intent);
      compare(english.says(intent), heard);
      english.after(Duration.ofSeconds(90));
      madeUp.after(Duration.ofSeconds(90));
    }
    compare(english.says("AMAZON.NoIntent"), madeUp.says("AMAZON.NoIntent"));
  }

  @Test
  void whoComesBackIsGreetedAndToldTheirWeekInIt() {
    ProfileStore memory = new FileProfileStore(folder.resolve("memory.json"));
    Device madeUp = new Device(memory).withScreen().speaking(MadeUpLanguage.LOCALE);
    madeUp.launch();
    for (String intent : List.of("ReadyIntent", "AMAZON.YesIntent", "AMAZON.YesIntent")) {
      checkMarked(madeUp.after(Duration.ofSeconds(90)).says(intent));
    }
    checkMarked(madeUp.after(Duration.ofSeconds(90)).says("AMAZON.NoIntent"));
    checkMarked(madeUp.after(Duration.ofDays(1)).launch());
    Heard week = madeUp.says("ProgressIntent");
    checkMarked(week);
    assertThat(MadeUpLanguage.english(week.words())).contains("You held for");
    assertThat(week.screen().at("/datasources/coach/days/0/name").asText())
        .isEqualTo(MadeUpLanguage.marked("Tu"));
    for (String intent : List.of("ReadyIntent", "AMAZON.StopIntent")) {
      checkMarked(madeUp.after(Duration.ofSeconds(60)).says(intent));
    }
    Heard carryOn = madeUp.after(Duration.ofHours(1)).launch();
    checkMarked(carryOn);
    assertThat(MadeUpLanguage.english(carryOn.words())).contains("carry on");
    for (String intent : List.of("AMAZON.NoIntent", "ForgetMeIntent", "AMAZON.YesIntent")) {
      checkMarked(madeUp.says(intent));
    }
  }

  @Test
  void whatTimersAndRemindersSayIsInItToo() {
    try (AtHome home = new AtHome(new FileProfileStore(folder.resolve("memory.json")))) {
      home.household.grant(Scope.TIMERS);
      home.household.grant(Scope.REMINDERS);
      home.device.speaking(MadeUpLanguage.LOCALE).launch();
      checkMarked(home.device.says("TherapyTimerIntent", "therapy=x:cold"));
      checkMarked(home.device.says("AMAZON.YesIntent"));
      home.household.passTo(home.device.after(Duration.ofMinutes(1)).now());
      checkMarked(home.device.says("TherapyTimerIntent", "therapy=x:cold"));
      checkMarked(home.device.says("AMAZON.YesIntent"));
      checkMarked(home.device.says("TimerLeftIntent"));
      checkMarked(
          home.device.says("SetReminderIntent", "timesPerDay=4", "from=09:00", "until=21:30"));
      checkMarked(home.device.says("AMAZON.YesIntent"));
      Heard daily = home.device.says("ReadRemindersIntent");
      checkMarked(daily);
      assertThat(MadeUpLanguage.english(daily.words())).contains("nine thirty in the evening");

      assertThat(home.timers().findValuesAsText("timerLabel"))
          .hasSize(2)
          .allSatisfy(AnotherLanguageTest::checkMarked);
      assertThat(home.household.stored().findValuesAsText("text"))
          .hasSize(4)
          .allSatisfy(AnotherLanguageTest::checkMarked);
      assertThat(home.household.due(AtHome.TEN, AtHome.TEN.plus(Duration.ofMinutes(20))))
          .filteredOn(Ring.TimerEnded.class::isInstance)
          .hasSize(2)
          .allSatisfy(ring -> checkMarked(((Ring.TimerEnded) ring).announcement()));
    }
  }

  @Test
  void itsOwnWordsAreUnderstoodWhereAlexaHasResolvedNone() {
    Device device = device(MadeUpLanguage.LOCALE);
    String ice = MadeUpLanguage.marked("Ice Pack");
    Heard cold = device.asks("TherapyHowIntent", "therapy=" + ice);
    assertThat(MadeUpLanguage.english(cold.words())).startsWith("An ice pack");
    String food = MadeUpLanguage.marked("two ripe Bananas");
    Heard banana = device.asks("FoodIntent", "food=" + food);
    assertThat(banana.words()).contains("422");
    checkMarked(banana);
  }

  @ParameterizedTest
  @ValueSource(strings = {"qq-QQ", "../en", "", "en-US/..", "x", "XX-xx"})
  void whereALanguageIsNotShippedItIsEnglish(String locale) {
    assertThat(device(locale).launch().words()).isEqualTo(device(ENGLISH).launch().words());
  }

  @Test
  void aFaultOfOursIsApologisedForInIt() {
    ProfileStore broken =
        (ProfileStore)
            Proxy.newProxyInstance(
                ProfileStore.class.getClassLoader(),
                new Class<?>[] {ProfileStore.class},
                (store, method, values) -> {
                  throw new IllegalStateException("broken");
                });
    Heard sorry = new Device(broken).speaking(MadeUpLanguage.LOCALE).launch();
    checkMarked(sorry);
    assertThat(MadeUpLanguage.english(sorry.words())).startsWith("Sorry, something went wrong");
  }

  private static Device device(String locale) {
    return new Device().withScreen().speaking(locale);
  }

  /** The same with the food in the made-up language, as it is read out where it is not known. */
  private static List<String> inIts(List<String> said) {
    return said.stream()
        .map(part -> {
          int value = part.indexOf('=') + 1;
          boolean food = part.substring(0, value).matches("(?i).*food=");
          return food
              ? part.substring(0, value) + MadeUpLanguage.marked(part.substring(value))
              : part;
        })
        .toList();
  }

  private static Heard asks(Device device, List<String> said) {
    return device.asks(said.getFirst(), said.stream().skip(1).toArray(String[]::new));
  }

  private static Heard says(Device device, List<String> said) {
    return device.says(said.getFirst(), said.stream().skip(1).toArray(String[]::new));
  }

  private static void compare(Heard english, Heard madeUp) {
    checkMarked(madeUp);
    assertThat(MadeUpLanguage.english(madeUp.envelope().get("response").toString()))
        .isEqualTo(english.envelope().get("response").toString());
  }

  /** No words of English in what is spoken and shown. */
  private static void checkMarked(Heard heard) {
    checkMarked(heard.words());
    checkMarked(
        heard
            .envelope()
            .at("/response/reprompt/outputSpeech/ssml")
            .asText()
            .replaceAll("<[^>]*>", ""));
    checkMarked(heard.screen().at("/datasources/coach"));
  }

  private static void checkMarked(JsonNode data) {
    data.properties().stream()
        .filter(field -> !NAMING.contains(field.getKey()))
        .forEach(field -> checkMarked(field.getValue()));
    if (data.isArray()) {
      data.forEach(AnotherLanguageTest::checkMarked);
    } else if (data.isTextual()) {
      checkMarked(data.asText());
    }
  }

  private static void checkMarked(String words) {
    assertThat(words).doesNotContainPattern("[A-Za-z]");
  }
}
