package com.backstretchcoach.feature.food;

import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import java.util.List;
import java.util.Optional;

/** Whether a food is rich in potassium, and which of two has more. */
public record FoodTopic() implements Topic {
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
        .orElseGet(() -> new NutritionTopic().answer(turn));
  }

  private Reply one(Turn turn, String heard) {
    FoodWords words = new FoodWords(turn.phrases());
    return foods(turn)
        .find(heard)
        .map(food -> recommending(turn, words.about(food), food))
        .orElseGet(() ->
            recommending(
                turn, turn.phrases().sentences(words.unknown(heard), words.articleList())));
  }

  private Reply compare(Turn turn, String first, String second) {
    FoodWords words = new FoodWords(turn.phrases());
    Optional<Food> one = foods(turn).find(first);
    Optional<Food> other = foods(turn).find(second);
    if (one.isPresent() && other.isPresent()) {
      return one.get().equals(other.get())
          ? one(turn, first)
          : recommending(turn, words.compare(one.get(), other.get()), one.get(), other.get());
    }
    if (one.isEmpty() && other.isEmpty()) {
      return recommending(
          turn,
          turn.phrases()
              .sentences(words.unknown(first), words.unknown(second), words.articleList()));
    }
    Food known = one.or(() -> other).orElseThrow();
    String unknown = words.unknown(one.isEmpty() ? first : second);
    return recommending(turn, turn.phrases().sentences(unknown, words.amount(known)), known);
  }

  /** With the caution, unless every food named is under the line; naming none is recommending. */
  private Reply recommending(Turn turn, String spoken, Food... named) {
    List<Food> shown = named.length == 0 ? foods(turn).inArticle() : List.of(named);
    boolean allUnder = shown.stream().allMatch(food -> food.potassium() == Potassium.UNDER);
    Reply answer = allUnder ? Reply.say(turn, spoken) : KidneyCaution.with(turn, spoken);
    return answer.showing(new FoodsView(shown));
  }

  private static FoodTable foods(Turn turn) {
    return FoodTable.in(turn.phrases().language());
  }
}
