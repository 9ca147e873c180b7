package com.backstretchcoach.language;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The plural categories of a language, by the rules of CLDR for whole numbers. */
final class Plural {
  private static final String OTHER = "other";
  private static final Pattern RELATION =
      Pattern.compile("([nivwftce])(?: % (\\d+))? (!?=) ([\\d.,]+)");

  private static final String CHOOSES = ", plural,";

  /** {@code {holds, plural, one {hold} other {holds}}}, as ICU writes it. */
  private static final Pattern CHOICE =
      Pattern.compile("\\{(\\w+)" + CHOOSES + "((?: \\w+ \\{[^{}]*})+)}");

  private static final Pattern FORM = Pattern.compile("(\\w+) \\{([^{}]*)}");

  private final Map<String, String> rules;

  Plural(Map<String, String> rules) {
    this.rules = rules;
  }

  /** The text with the form of each choice that goes with its number. */
  String chosen(String text, Map<String, ?> values) {
    if (!text.contains(CHOOSES)) {
      return text;
    }
    return CHOICE
        .matcher(text)
        .replaceAll(
            choice -> Matcher.quoteReplacement(form(choice.group(2), values.get(choice.group(1)))));
  }

  private String form(String forms, @Nullable Object number) {
    Map<String, String> byCategory = new LinkedHashMap<>();
    FORM.matcher(forms).results().forEach(form -> byCategory.put(form.group(1), form.group(2)));
    String category =
        switch (number) {
          case Number figure -> category(figure.longValue());
          case NumberWord word -> category(word.value());
          case null, default -> OTHER;
        };
    return byCategory.getOrDefault(category, byCategory.getOrDefault(OTHER, ""));
  }

  /**
   * The category of a whole number.
   *
   * @throws IllegalArgumentException when a rule is not in the syntax of CLDR
   */
  String category(long number) {
    return rules.entrySet().stream()
        .filter(rule ->
            Arrays.stream(rule.getValue().split(" or "))
                .anyMatch(
                    all -> Arrays.stream(all.split(" and ")).allMatch(one -> holds(one, number))))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(OTHER);
  }

  private static boolean holds(String relation, long number) {
    Matcher parts = RELATION.matcher(relation.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException("no plural rule: " + relation);
    }
    // The other operands count digits after the point, which a whole number has none of.
    long operand = "ni".contains(parts.group(1)) ? Math.abs(number) : 0;
    long value = parts.group(2) == null ? operand : operand % Long.parseLong(parts.group(2));
    boolean within =
        Arrays.stream(parts.group(4).split(","))
            .map(range -> range.split("\\.\\."))
            .anyMatch(ends ->
                value >= Long.parseLong(ends[0]) && value <= Long.parseLong(ends[ends.length - 1]));
    return within == parts.group(3).equals("=");
  }
}
