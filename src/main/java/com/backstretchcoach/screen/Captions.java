package com.backstretchcoach.screen;

import com.backstretchcoach.language.Phrases;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words on a screen in the language of a turn, as data for its document. */
public final class Captions {
  private final Phrases words;
  private final Map<String, ObjectNode> fixed;

  /**
   * Captions in the words of a turn.
   *
   * @param fixed where texts are kept that are always the same in the language of {@code words}
   */
  Captions(Phrases words, Map<String, ObjectNode> fixed) {
    this.words = words;
    this.fixed = fixed;
  }

  /** The name of a value in data and in the keys of texts. */
  public static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static ObjectNode empty() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** A text. */
  public String text(String key) {
    return words.say(key);
  }

  /** A text with values in its placeholders. */
  public String text(String key, Map<String, ?> values) {
    return words.say(key, values);
  }

  /** Words as they begin a line. */
  public String capitalised(String line) {
    return words.language().capitalised(line);
  }

  /** The data that every screen has: its own texts, and those of the buttons. */
  public ObjectNode page(String key, Map<String, ?> values) {
    ObjectNode data = empty();
    data.set("text", values.isEmpty() ? under(key) : under(key, values));
    data.set("common", under("screen.common"));
    data.set("button", under("screen.button"));
    return data;
  }

  /** The same where nothing has to be filled in, which is put together once: not to be changed. */
  private ObjectNode under(String key) {
    return fixed.computeIfAbsent(key, asked -> under(asked, Map.of()));
  }

  /**
   * Every text under a key, each by the rest of its own key; one with several lines as an array.
   *
   * @param values for the placeholders in any of them
   */
  ObjectNode under(String key, Map<String, ?> values) {
    ObjectNode texts = empty();
    words.under(key, values).forEach((name, lines) -> put(texts, name, lines));
    return texts;
  }

  private static void put(ObjectNode texts, String name, List<String> lines) {
    int dot = name.indexOf('.');
    if (dot >= 0) {
      put(texts.withObjectProperty(name.substring(0, dot)), name.substring(dot + 1), lines);
    } else if (lines.size() == 1) {
      texts.put(name, lines.getFirst());
    } else {
      ArrayNode array = texts.putArray(name);
      lines.forEach(array::add);
    }
  }
}
