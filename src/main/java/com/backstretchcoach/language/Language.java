package com.backstretchcoach.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that is said and shown in one locale, by key; a key may have several variants. */
public final class Language {
  /** The locale that stands in for one whose language is not shipped. */
  public static final String DEFAULT_LOCALE = "en-US";

  private static final Map<List<String>, Language> READ = new ConcurrentHashMap<>();

  private static final Map<String, Language> BY_LOCALE = new ConcurrentHashMap<>();

  /** More than Alexa has; the locale is somebody else's to choose, and memory is not endless. */
  private static final int MOST_LOCALES = 100;

  private static final String SLOT = "slot.";

  private static final String NAMES = ".names";

  private final List<String> directories;
  private final Locale locale;
  private final Rules rules;
  private final Plural plural;
  private final Map<String, List<String>> byKey;
  private final Map<String, String> slotIds = new HashMap<>();
  private final Map<String, SortedMap<String, List<String>>> under = new ConcurrentHashMap<>();

  private Language(List<String> directories) {
    this.directories = List.copyOf(directories);
    locale = Locale.forLanguageTag(directories.getLast());
    rules = TextFiles.rules(directories);
    plural = new Plural(rules.plural());
    Map<String, List<String>> texts = new HashMap<>();
    for (String directory : directories) {
      Map<String, List<String>> own = new HashMap<>();
      TextFiles.all(directory).forEach(file -> collect("", file, own));
      texts.putAll(own);
    }
    LocalWords local = new LocalWords(TextFiles.words(directories), this::capitalised);
    texts.replaceAll((key, all) -> isHeard(key) ? all : all.stream().map(local::in).toList());
    byKey = Map.copyOf(texts);
    byKey.forEach((key, all) -> {
      if (key.startsWith(SLOT)) {
        all.forEach(words -> slotIds.put(lowerCase(words), key.substring(SLOT.length())));
      }
    });
  }

  /**
   * The language of a request: that of its locale, where the region has its say over the language;
   * {@value #DEFAULT_LOCALE} where its language is not shipped. Read once.
   */
  public static Language of(@Nullable String locale) {
    String asked = locale == null ? DEFAULT_LOCALE : locale;
    Language known = BY_LOCALE.get(asked);
    if (known != null) {
      return known;
    }
    List<String> directories = TextFiles.directories(asked);
    if (directories.isEmpty()) {
      return of(DEFAULT_LOCALE);
    }
    Language language = READ.computeIfAbsent(directories, Language::new);
    if (BY_LOCALE.size() < MOST_LOCALES) {
      BY_LOCALE.put(asked, language);
    }
    return language;
  }

  /**
   * All variants of a text, or the parts of one that is a list.
   *
   * @throws IllegalArgumentException when there is no such key
   */
  public List<String> variants(String key) {
    List<String> variants = byKey.get(key);
    if (variants == null) {
      throw new IllegalArgumentException("no text " + key);
    }
    return variants;
  }

  /**
   * The variants of every text under a key, by the rest of their keys in order.
   *
   * @param key one of those that the skill itself has, as each that was asked for is kept
   */
  SortedMap<String, List<String>> under(String key) {
    return under.computeIfAbsent(
        key,
        asked -> {
          SortedMap<String, List<String>> found = new TreeMap<>();
          byKey.forEach((each, variants) -> {
            if (each.startsWith(asked + ".")) {
              found.put(each.substring(asked.length() + 1), variants);
            }
          });
          return Collections.unmodifiableSortedMap(found);
        });
  }

  /** The text with its plural forms chosen by the numbers among {@code values}. */
  String counted(String text, Map<String, ?> values) {
    return plural.chosen(text, values);
  }

  /** Every key. */
  public Set<String> keys() {
    return byKey.keySet();
  }

  /** Where its files are, the language before the region. */
  List<String> directories() {
    return directories;
  }

  /** How it is written and spoken. */
  public Rules rules() {
    return rules;
  }

  /** Sentences one after another; a blank one is left out. */
  public String sentences(String... sentences) {
    return Stream.of(sentences)
        .filter(sentence -> !sentence.isBlank())
        .collect(Collectors.joining(rules.sentenceGap()));
  }

  /** Words in lower case. */
  public String lowerCase(String words) {
    return words.toLowerCase(locale);
  }

  /** Words as they begin a sentence. */
  public String capitalised(String words) {
    int first = words.offsetByCodePoints(0, Math.min(1, words.length()));
    return words.substring(0, first).toUpperCase(locale) + words.substring(first);
  }

  /**
   * The id of the value of a slot by its words; where they are not known, the words in the form of
   * an id, so that "foam roller" is {@code foam_roller}.
   */
  public String slotId(String words) {
    String lower = lowerCase(words);
    return slotIds.getOrDefault(lower, lower.replace(' ', '_'));
  }

  /** What people say is known by all its names, wherever they say it. */
  private static boolean isHeard(String key) {
    return key.startsWith(SLOT) || key.endsWith(NAMES);
  }

  private static void collect(String key, JsonNode node, Map<String, List<String>> texts) {
    if (node.isObject()) {
      node.properties()
          .forEach(child ->
              collect(
                  key.isEmpty() ? child.getKey() : key + "." + child.getKey(),
                  child.getValue(),
                  texts));
      return;
    }
    List<String> variants = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(variant -> variants.add(variant.asText()));
    } else {
      variants.add(node.asText());
    }
    if (texts.put(key, List.copyOf(variants)) != null) {
      throw new IllegalStateException("two texts " + key);
    }
  }
}
