package com.backstretchcoach.feature.food;

import com.backstretchcoach.dialog.MoreQuestion;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import java.util.List;
import java.util.Optional;

/** Whether a food is rich in potassium, and which of two has more. */
public record FoodTopic(NutritionTopic nutrition, MoreQuestion more) implements Topic {
  @Override
  public Reply answer(Turn turn) {
    Optional<String> first = turn.slots().text("food");
    Optional<String> second = turn.slots().text("otherFood");
    if (first.isPresent() && second.isPresent()) {
      return compare(turn, first.get(), second.get());
    }
    return first
        .or(() -> second)
        .map(heard -> one(turn, heard))
        .orElseGet(() -> nutrition.answer(turn));
  }

  private Reply one(Turn turn, String heard) {
    FoodWords words = new FoodWords(turn.phrases());
    return foods(turn)
        .find(heard)
        .map(food ->
            KidneyCaution.limits(turn)
                ? limited(turn, words.amount(food), food)
                : more.offering(
                    turn, told(turn, words.about(food), food), "food.figure", food.name()))
        .orElseGet(() -> Reply.say(turn, words.unknown(heard)));
  }

  private Reply compare(Turn turn, String first, String second) {
    FoodWords words = new FoodWords(turn.phrases());
    Optional<Food> one = foods(turn).find(first);
    Optional<Food> other = foods(turn).find(second);
    if (one.isPresent() && other.isPresent()) {
      return one.get().equals(other.get())
          ? one(turn, first)
          : compared(turn, one.get(), other.get());
    }
    if (one.isEmpty() && other.isEmpty()) {
      return Reply.say(turn, words.unknown(first, second));
    }
    Food known = one.or(() -> other).orElseThrow();
    String unknown = one.isEmpty() ? first : second;
    Reply answer = Reply.say(turn, words.unknown(unknown));
    return KidneyCaution.limits(turn)
        ? answer
        : more.offering(turn, answer, "food.known", known.name());
  }

  private Reply compared(Turn turn, Food one, Food other) {
    String spoken = new FoodWords(turn.phrases()).compare(one, other);
    return KidneyCaution.limits(turn)
        ? limited(turn, spoken, one, other)
        : more.offering(
            turn, told(turn, spoken, one, other), "food.both", one.name() + "+" + other.name());
  }

  /** With the caution, unless every food named is under the line. */
  private static Reply told(Turn turn, String spoken, Food... named) {
    List<Food> shown = List.of(named);
    boolean allUnder = shown.stream().allMatch(food -> food.potassium() == Potassium.UNDER);
    Reply answer = Reply.say(turn, spoken);
    return (allUnder ? answer : KidneyCaution.with(turn, answer)).showing(new FoodsView(shown));
  }

  /** Neither praised nor forbidden; it mirrors what the person told. */
  private static Reply limited(Turn turn, String spoken, Food... named) {
    return Reply.say(turn, spoken, turn.phrases().say("food.limited"))
        .personal()
        .showing(new FoodsView(List.of(named)));
  }

  private static FoodTable foods(Turn turn) {
    return FoodTable.in(turn.phrases().language());
  }
}
