package com.backstretchcoach.feature.food;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.screen.Screens;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bars of foods on a screen. */
class FoodsViewTest {
  private static final Language LANGUAGE = Language.of(Language.DEFAULT_LOCALE);

  @Test
  void theRichestGroupIsFirstAndEachGroupStaysTogether() {
    assertThat(values("name", "egg", "potato", "banana", "spinach", "raisins"))
        .containsExactly(
            "A medium baked potato with its skin",
            "A half cup of cooked spinach",
            "A medium banana",
            "A quarter cup of raisins",
            "A large egg");
    assertThat(values("opens", "egg", "potato", "banana", "spinach", "raisins"))
        .containsExactly("true", "false", "true", "false", "true");
  }

  @Test
  void aBarIsAsLongAsItsPartOfTheRichest() {
    JsonNode data = data("potato", "rice");

    assertThat(data.at("/foods/0/part").asDouble()).isEqualTo(1);
    assertThat(data.at("/foods/1/part").asDouble()).isEqualTo(55.0 / 941);
    assertThat(data.at("/line").asDouble()).isEqualTo(200.0 / 941);
  }

  @Test
  void whereAllAreSmallTheLineIsHalfWay() {
    JsonNode data = data("egg", "rice");

    assertThat(data.at("/line").asDouble()).isEqualTo(0.5);
    assertThat(data.at("/foods/0/part").asDouble()).isEqualTo(69.0 / 400);
  }

  @Test
  void onlyWhatIsOverTheLineIsShownAsRich() {
    Food onTheLine = food(200);
    Food over = food(201);

    assertThat(shown(new FoodsView(List.of(onTheLine, over))).at("/foods"))
        .extracting(bar -> bar.get("over").asBoolean())
        .containsExactly(true, false);
  }

  @Test
  void aBarIsReadWithItsServingAndItsMilligrams() {
    JsonNode bar = data("banana").at("/foods/0");

    assertThat(bar.path("group").asText()).isEqualTo("Fruit");
    assertThat(bar.path("amount").asText()).isEqualTo("422 mg");
    assertThat(bar.path("label").asText())
        .isEqualTo("a medium banana, 422 milligrams of potassium");
  }

  @Test
  void withoutAFoodThereIsNoBar() {
    assertThat(shown(new FoodsView(List.of())).at("/foods")).isEmpty();
  }

  private static List<String> values(String field, String... foods) {
    return data(foods).at("/foods").valueStream().map(bar -> bar.get(field).asText()).toList();
  }

  private static JsonNode data(String... foods) {
    FoodTable table = FoodTable.in(LANGUAGE);
    return shown(
        new FoodsView(Stream.of(foods).map(food -> table.find(food).orElseThrow()).toList()));
  }

  private static JsonNode shown(FoodsView view) {
    return new Screens().of(view, new Phrases(LANGUAGE, 0), 1).datasources().path("coach");
  }

  static Food food(int milligrams) {
    return new Food(
        List.of("cakes"),
        "a cake",
        "snacks",
        milligrams,
        FoodSource.USDA,
        "made up for a test",
        List.of(),
        false);
  }
}
