package com.backstretchcoach.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backstretchcoach.feature.food.FoodTable;
import com.backstretchcoach.screen.Screen;
import com.backstretchcoach.screen.Screens;
import com.backstretchcoach.screen.View;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What differs between languages is read from their files. */
class LanguageTest {
  private static final Path TEXT = Path.of("src/main/resources/text");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)");

  /** Polish, by CLDR. */
  private static final Plural POLISH =
      new Plural(
          Map.of(
              "one", "i = 1 and v = 0",
              "few", "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
              "many",
                  "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9"
                      + " or v = 0 and i % 100 = 12..14"));

  static List<String> shipped() throws IOException {
    try (Stream<Path> directories = Files.list(TEXT)) {
      return directories
          .filter(Files::isDirectory)
          .map(directory -> directory.getFileName().toString())
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aLanguageThatIsShippedHasEveryTextWithTheSamePlaceholders(String locale) {
    Language base = Language.of("en");
    Language language = Language.of(locale);
    assertThat(language.keys()).isEqualTo(base.keys());
    assertThat(language.keys())
        .allSatisfy(
            key -> assertThat(placeholders(language, key)).isEqualTo(placeholders(base, key)));
    assertThat(language.variants("number")).hasSize(60);
  }

  @Test
  void aRegionOfALanguageSpeaksIt() {
    assertThat(Language.of("en-NZ")).isSameAs(Language.of("en"));
    assertThat(Language.of(null)).isSameAs(Language.of(Language.DEFAULT_LOCALE));
  }

  @ParameterizedTest
  @CsvSource({
    "1, one",
    "2, few",
    "4, few",
    "5, many",
    "11, many",
    "12, many",
    "14, many",
    "22, few",
    "112, many",
    "0, many"
  })
  void aPluralFollowsTheRulesOfTheLanguage(int number, String category) {
    assertThat(POLISH.category(number)).isEqualTo(category);
  }

  @Test
  void aTextHasAFormForEachPlural() {
    String text = "{n} {n, plural, one {minuta} few {minuty} other {minut}}.";
    assertThat(POLISH.chosen(text, Map.of("n", 3))).isEqualTo("{n} minuty.");
    assertThat(POLISH.chosen(text, Map.of("n", new NumberWord(1, "jedna"))))
        .isEqualTo("{n} minuta.");
    assertThat(POLISH.chosen(text, Map.of("n", 7))).isEqualTo("{n} minut.");
  }

  @Test
  void aRuleThatIsNoneIsNotPassedOver() {
    assertThatThrownBy(() -> new Plural(Map.of("one", "n is 1")).category(1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLanguageThatIsWrittenFromTheRightIsShownSo() throws IOException {
    MadeUpLanguage.ship("yy", rules("{'direction': 'rtl'}"));
    Phrases words = new Phrases(Language.of("yy-YY"), 0);
    Screen screen = new Screens().of(View.page("help"), words, 1);
    assertThat(screen.document().tree().path("layoutDirection").asText()).isEqualTo("RTL");
    assertThat(screen.datasources().at("/coach/direction").asText()).isEqualTo("rtl");
    Screen english = new Screens().of(View.page("help"), new Phrases(Language.of("en-US"), 0), 1);
    assertThat(english.document().tree().has("layoutDirection")).isFalse();
    assertThat(english.datasources().at("/coach/direction").asText()).isEqualTo("ltr");
  }

  @Test
  void sentencesAreJoinedAndTimedAsTheLanguageHasIt() throws IOException {
    MadeUpLanguage.ship("zz", rules("{'sentenceGap': ''}"));
    assertThat(Language.of("zz-ZZ").sentences("一。", "", "二。")).isEqualTo("一。二。");
    assertThat(Language.of("en-US").sentences("One.", "", "Two.")).isEqualTo("One. Two.");
  }

  @Test
  void aFoodIsFoundWhereWordsAreNotWrittenApartAndWhereMarksBelongToLetters() throws IOException {
    ObjectNode names =
        rules(
            "{'names': {'spaced': false, 'around': ['を', '一本', '食べる'], 'shortestPlural': 1,"
                + " 'plural': []}}");
    MadeUpLanguage.ship("vv", names, "bananas", "バナナ");
    assertThat(FoodTable.in(Language.of("vv-VV")).find("バナナを一本食べる")).isPresent();
    MadeUpLanguage.ship("ww", rules("{}"), "bananas", "केला");
    FoodTable hindi = FoodTable.in(Language.of("ww-WW"));
    assertThat(hindi.find("केला")).isPresent();
    assertThat(hindi.find("काली")).isEmpty();
  }

  @Test
  void aFoodWhoseNameHasOnlyWordsThatStandAroundFoodsIsFoundByItAlone() throws IOException {
    MadeUpLanguage.ship("uu", rules("{}"), "milk", "half and half");
    FoodTable foods = FoodTable.in(Language.of("uu-UU"));
    assertThat(foods.find("half and half")).isEqualTo(foods.find("milk"));
    assertThat(foods.find("some of the")).isEmpty();
  }

  @Test
  void twoFoodsOfOneNameAreRefused() throws IOException {
    MadeUpLanguage.ship("tt", rules("{}"), "milk", "Banana");
    Language language = Language.of("tt-TT");
    assertThatThrownBy(() -> FoodTable.in(language))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Banana");
  }

  @Test
  void aFoodMayHaveTwoNamesThatAreOneInTheSingular() throws IOException {
    MadeUpLanguage.ship("ss", rules("{}"), "bananas", "banana");
    assertThat(FoodTable.in(Language.of("ss-SS")).find("banana")).isPresent();
  }

  private static ObjectNode rules(String json) throws IOException {
    return (ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"'));
  }

  private static Set<String> placeholders(Language language, String key) {
    return language.variants(key).stream()
        .map(text -> language.counted(text, Map.of()))
        .flatMap(text -> PLACEHOLDER.matcher(text).results())
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
