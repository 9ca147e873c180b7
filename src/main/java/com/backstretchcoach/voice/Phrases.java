package com.backstretchcoach.voice;

import com.backstretchcoach.routine.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Picks texts for one turn so that a repeated key is worded differently each time. */
public final class Phrases {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final int SAID_PER_TURN = 2;

  private final Texts texts;
  private final int turn;
  private final Map<String, Integer> uses = new HashMap<>();

  Phrases(Texts texts, int turn) {
    this.texts = texts;
    this.turn = turn;
  }

  /** Picks anew, from the same texts for the same turn. */
  public Phrases anew() {
    return new Phrases(texts, turn);
  }

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
    List<String> variants = texts.variants(key);
    int use = uses.merge(key, 1, Integer::sum) - 1;
    String text = variants.get(Math.floorMod(turn * SAID_PER_TURN + use, variants.size()));
    return filled(key, text, values);
  }

  /**
   * All texts under a key, with their placeholders filled, by the rest of their keys in order.
   *
   * @throws IllegalArgumentException when a placeholder has no value
   */
  public SortedMap<String, List<String>> under(String key, Map<String, ?> values) {
    SortedMap<String, List<String>> found = new TreeMap<>();
    for (String each : texts.keys()) {
      if (each.startsWith(key + ".")) {
        found.put(
            each.substring(key.length() + 1),
            texts.variants(each).stream().map(text -> filled(each, text, values)).toList());
      }
    }
    return found;
  }

  /** A list of texts that belong together, in order, such as the words for the numbers. */
  List<String> all(String key) {
    return texts.variants(key);
  }

  /**
   * The word for a number.
   *
   * @param n 1 to 60
   */
  public String number(int n) {
    return all("number").get(n - 1);
  }

  /** The word for a side. */
  public String side(Side side) {
    return say(side == Side.LEFT ? "side.left" : "side.right");
  }

  private static String filled(String key, String text, Map<String, ?> values) {
    return PLACEHOLDER
        .matcher(text)
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
