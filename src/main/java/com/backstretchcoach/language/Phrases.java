package com.backstretchcoach.language;

import com.backstretchcoach.routine.Side;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of one turn. Which variant is said depends on the turn, and on how often the same
 * answer has said the key before, but on nothing else: asking twice gives the same words.
 *
 * @param turn makes each turn begin at other variants
 */
public record Phrases(Language language, int turn) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final int SAID_PER_TURN = 2;

  /** A text without placeholders. */
  public String say(String key) {
    return say(key, Map.of());
  }

  /**
   * A text with its placeholders filled.
   *
   * @param values by name of the placeholder, as {@code {seconds}}
   * @throws IllegalArgumentException when the key does not exist or a placeholder has no value
   */
  public String say(String key, Map<String, ?> values) {
    return again(0, key, values);
  }

  /**
   * A text that one answer says more than once, each time in other words.
   *
   * @param before how often this answer has said it before
   * @param values by name of the placeholder
   * @throws IllegalArgumentException when the key does not exist or a placeholder has no value
   */
  public String again(int before, String key, Map<String, ?> values) {
    List<String> variants = language.variants(key);
    int step = variants.size() == SAID_PER_TURN ? 1 : SAID_PER_TURN;
    int variant = Math.floorMod(turn * step + before, variants.size());
    return filled(key, variants.get(variant), values);
  }

  /**
   * A text that is said several times in a set, by its place there, whatever the turn.
   *
   * @param place from 0
   * @param values by name of the placeholder
   */
  public String nth(int place, String key, Map<String, ?> values) {
    List<String> variants = language.variants(key);
    return filled(key, variants.get(Math.floorMod(place, variants.size())), values);
  }

  /**
   * All texts under a key, with their placeholders filled, by the rest of their keys in order.
   *
   * @throws IllegalArgumentException when a placeholder has no value
   */
  public SortedMap<String, List<String>> under(String key, Map<String, ?> values) {
    SortedMap<String, List<String>> found = new TreeMap<>();
    language
        .under(key)
        .forEach((rest, variants) -> found.put(rest, filled(key + "." + rest, variants, values)));
    return found;
  }

  /** Sentences one after another; a blank one is left out. */
  public String sentences(String... sentences) {
    return language.sentences(sentences);
  }

  /**
   * Things as a list in a sentence.
   *
   * @param key of the texts that join {@code first} and {@code last}: {@code two} where there are
   *     just two, and else {@code end} for the last and {@code middle} for those before it
   */
  public String list(String key, List<String> things) {
    String list = things.isEmpty() ? "" : things.getFirst();
    for (int i = 1; i < things.size(); i++) {
      boolean last = i == things.size() - 1;
      String joint = things.size() == 2 ? ".two" : last ? ".end" : ".middle";
      list = say(key + joint, Map.of("first", list, "last", things.get(i)));
    }
    return list;
  }

  /**
   * The word for a number.
   *
   * @param n 0 to 60
   */
  public NumberWord number(int n) {
    return new NumberWord(n, n == 0 ? say("zero") : language.variants("number").get(n - 1));
  }

  /** The word for a side. */
  public String side(Side side) {
    return say(side == Side.LEFT ? "side.left" : "side.right");
  }

  private List<String> filled(String key, List<String> variants, Map<String, ?> values) {
    return variants.size() == 1
        ? List.of(filled(key, variants.getFirst(), values))
        : variants.stream().map(text -> filled(key, text, values)).toList();
  }

  private String filled(String key, String text, Map<String, ?> values) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    return PLACEHOLDER
        .matcher(language.counted(text, values))
        .replaceAll(match -> Matcher.quoteReplacement(value(key, match.group(1), values)));
  }

  private static String value(String key, String name, Map<String, ?> values) {
    Object value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("text " + key + " needs " + name);
    }
    return value.toString();
  }
}
