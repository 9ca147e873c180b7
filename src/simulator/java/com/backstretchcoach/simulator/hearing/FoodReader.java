package com.backstretchcoach.simulator.hearing;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * AMAZON.Food: foods everybody knows, and up to three words that the model uses for nothing else.
 */
final class FoodReader implements SlotReader {
  private static final double KNOWN = 0.85;
  private static final double UNHEARD_OF = 0.3;
  private static final int LONGEST = 3;
  private static final String FOODS =
      """
      banana, plantain, pistachio, papaya, raisin, orange, orange juice, prune, prune juice, potato,
      sweet potato, baked potato, mashed potatoes, potato chip, french fries, fries, chips, spinach,
      avocado, yogurt, greek yogurt, white bean, lima bean, lentil, kidney bean, black bean,
      chickpea, baked bean, bean, green bean, pea soup, coconut water, coconut, coconut milk, tomato,
      tomato juice, tomato sauce, salmon, tuna, cod, sardine, fish, shrimp, milk, skim milk, almond
      milk, oat milk, soy milk, chocolate milk, tofu, almond, walnut, cashew, peanut, peanut butter,
      nut, sunflower seed, pumpkin seed, seed, apple, apple juice, apple sauce, egg, boiled egg,
      dried apricot, apricot, cantaloupe, melon, watermelon, honeydew, grape, grapefruit, grapefruit
      juice, grape juice, cranberry juice, lemon, lime, mango, pineapple, peach, pear, plum, cherry,
      strawberry, blueberry, raspberry, blackberry, cranberry, kiwi, fig, date, dates, pomegranate,
      guava, passion fruit, dragon fruit, fruit, dried fruit, vegetable, broccoli, cauliflower,
      cabbage, carrot, celery, cucumber, lettuce, kale, swiss chard, beet, beetroot, squash, pumpkin,
      zucchini, corn, mushroom, onion, garlic, pepper, asparagus, brussels sprouts, artichoke,
      eggplant, okra, turnip, parsnip, radish, rice, brown rice, white rice, pasta, noodle, bread,
      white bread, toast, bagel, oatmeal, oats, cereal, granola, quinoa, barley, cracker, popcorn,
      pretzel, pizza, hamburger, burger, hot dog, sandwich, taco, burrito, soup, chicken soup, salad,
      chicken, turkey, beef, steak, pork, bacon, ham, sausage, lamb, meat, red meat, beef jerky,
      cheese, cottage cheese, cream cheese, butter, ice cream, cream, chocolate, dark chocolate,
      candy, cookie, cake, donut, pie, sugar, honey, jam, molasses, maple syrup, coffee, tea, green
      tea, beer, wine, red wine, soda, coke, water, sports drink, energy drink, gatorade, juice,
      smoothie, pickle, pickle juice, mustard, vinegar, apple cider vinegar, hummus, guacamole, salsa,
      mac and cheese, bananas and milk, protein shake, protein powder, salt, bone broth, broth, seaweed,
      edamame, tempeh, turmeric, ginger, trail mix
      """;

  private final Set<String> foods = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> modelWords;

  /**
   * A reader beside a model.
   *
   * @param modelWords the words that the model uses outside of foods
   */
  FoodReader(Set<String> modelWords) {
    this.modelWords = Set.copyOf(modelWords);
    for (String food : FOODS.split(",")) {
      String name = food.strip().replaceAll("\\s+", " ");
      foods.add(name);
      foods.add(name + "s");
      foods.add(name + "es");
      foods.add(name.replaceAll("y$", "ies"));
    }
    foods.forEach(food -> words.addAll(List.of(food.split(" "))));
  }

  /** Whether some known food has this word in its name. */
  boolean knows(String word) {
    return words.contains(word);
  }

  @Override
  public List<Reading> readAt(List<String> tokens, int from, ZonedDateTime now) {
    List<Reading> readings = new ArrayList<>();
    for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
      List<String> span = tokens.subList(from, to);
      String name = String.join(" ", span);
      if (foods.contains(name)) {
        readings.add(Reading.plain(from, to, name, KNOWN));
      } else if (couldBeFood(span)) {
        readings.add(Reading.plain(from, to, name, UNHEARD_OF));
      }
    }
    return readings;
  }

  /** Only the foods that are surely foods. */
  List<Reading> knownAt(List<String> tokens, int from, ZonedDateTime now) {
    return readAt(tokens, from, now).stream().filter(reading -> reading.trust() == KNOWN).toList();
  }

  private boolean couldBeFood(List<String> span) {
    boolean lastIsNew = !modelWords.contains(span.getLast()) || words.contains(span.getLast());
    boolean allAreNames = span.stream().allMatch(this::canBeInAName);
    return lastIsNew && allAreNames;
  }

  private boolean canBeInAName(String word) {
    return word.matches("[a-z']{2,}")
        && !NumberWords.isPart(word)
        && (!modelWords.contains(word) || words.contains(word));
  }
}
