package com.backstretchcoach.feature.food;

import com.backstretchcoach.dialog.MoreQuestion;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;

/** Which foods are rich in potassium, and why that is told; none to who may have to limit it. */
public record NutritionTopic(MoreQuestion more) implements Topic {
  @Override
  public Reply answer(Turn turn) {
    return KidneyCaution.limits(turn)
        ? Reply.say(turn, turn.phrases().say("nutrition.limited")).personal()
        : KidneyCaution.with(turn, more.say(turn, "nutrition"))
            .showing(new FoodsView(FoodTable.in(turn.phrases().language()).inArticle()));
  }
}
