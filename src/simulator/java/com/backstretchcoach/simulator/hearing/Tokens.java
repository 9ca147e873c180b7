package com.backstretchcoach.simulator.hearing;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Cuts text into lower-case words with contractions spelt out, so that spelling varies less. */
final class Tokens {
  private static final Map<String, String> SPELT_OUT =
      Map.ofEntries(
          entry("im", "i am"),
          entry("ive", "i have"),
          entry("id", "i would"),
          entry("dont", "do not"),
          entry("doesnt", "does not"),
          entry("didnt", "did not"),
          entry("cant", "can not"),
          entry("cannot", "can not"),
          entry("can't", "can not"),
          entry("won't", "will not"),
          entry("wont", "will not"),
          entry("isnt", "is not"),
          entry("havent", "have not"),
          entry("couldnt", "could not"),
          entry("its", "it is"),
          entry("thats", "that is"),
          entry("whats", "what is"),
          entry("wheres", "where is"),
          entry("hows", "how is"),
          entry("theres", "there is"),
          entry("youre", "you are"),
          entry("theyre", "they are"),
          entry("lets", "let us"),
          entry("let's", "let us"),
          entry("gonna", "going to"),
          entry("wanna", "want to"),
          entry("gotta", "have to"),
          entry("gimme", "give me"),
          entry("lemme", "let me"),
          entry("dunno", "do not know"),
          entry("thru", "through"),
          entry("pls", "please"),
          entry("plz", "please"),
          entry("u", "you"),
          entry("ok", "okay"),
          entry("disk", "disc"),
          entry("yoghurt", "yogurt"));

  private static final Map<String, String> ENDINGS =
      Map.of(
          "n't", " not", "'m", " am", "'re", " are", "'ve", " have", "'ll", " will", "'d", " would",
          "'s", " is");

  private static final Set<String> POSSESSIVE = Set.of("raynaud's", "reynaud's", "i's");

  private Tokens() {}

  /** The words of {@code text}, without punctuation; digits stay digits. */
  static List<String> of(String text) {
    String plain =
        text.toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'')
            .replaceAll("([a-z])(\\p{Punct}*)-([a-z])", "$1 $3")
            .replaceAll("(?<=\\d)(?=[a-z])|(?<=[a-z])(?=\\d)", " ")
            .replaceAll("(?<=\\d)\\.(?=\\d)", "_")
            .replaceAll("(^|\\s)-(?=\\d)", "$1minus ")
            .replaceAll("[^a-z0-9'_]", " ")
            .replace('_', '.');
    List<String> tokens = new ArrayList<>();
    for (String word : plain.split(" +")) {
      String bare = word.replaceAll("^'+|'+$", "");
      if (!bare.isEmpty()) {
        tokens.addAll(List.of(spellOut(bare).split(" ")));
      }
    }
    return List.copyOf(tokens);
  }

  private static String spellOut(String word) {
    String known = SPELT_OUT.get(word);
    if (known != null || POSSESSIVE.contains(word)) {
      return known == null ? word : known;
    }
    for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
      if (word.endsWith(ending.getKey()) && word.length() > ending.getKey().length()) {
        String stem = word.substring(0, word.length() - ending.getKey().length());
        return stem + ending.getValue();
      }
    }
    return word;
  }
}
