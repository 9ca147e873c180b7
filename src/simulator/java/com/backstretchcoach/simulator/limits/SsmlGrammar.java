package com.backstretchcoach.simulator.limits;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The tags of SSML that Alexa knows, with the values that their attributes take. */
final class SsmlGrammar {
  private static final Pattern ANY = Pattern.compile(".+", Pattern.DOTALL);
  private static final Pattern LEVEL = Pattern.compile("low|medium|high");

  private static final Map<String, Map<String, Pattern>> TAGS =
      Map.ofEntries(
          Map.entry("speak", Map.of()),
          Map.entry("p", Map.of()),
          Map.entry("s", Map.of()),
          Map.entry(
              "break",
              Map.of(
                  "time", Pattern.compile("\\+?\\d*\\.?\\d+(ms|s)"),
                  "strength", Pattern.compile("none|x-weak|weak|medium|strong|x-strong"))),
          Map.entry("emphasis", Map.of("level", Pattern.compile("strong|moderate|reduced"))),
          Map.entry(
              "prosody",
              Map.of(
                  // Amazon: the slowest is 20 %.
                  "rate", Pattern.compile("x-slow|slow|medium|fast|x-fast|([2-9]\\d|\\d{3})%"),
                  "pitch", Pattern.compile("x-low|low|medium|high|x-high|[+-]\\d+(\\.\\d+)?%"),
                  "volume",
                      Pattern.compile(
                          "silent|x-soft|soft|medium|loud|x-loud|[+-]\\d+(\\.\\d+)?dB"))),
          Map.entry(
              "say-as",
              Map.of(
                  "interpret-as",
                      Pattern.compile(
                          "characters|spell-out|cardinal|number|ordinal|digits|fraction|unit|date"
                              + "|time|telephone|address|interjection|expletive"),
                  "format", Pattern.compile("[mdy]{1,3}"))),
          Map.entry("sub", Map.of("alias", ANY)),
          Map.entry(
              "phoneme", Map.of("alphabet", Pattern.compile("ipa|x-sampa|x-amazon-.+"), "ph", ANY)),
          Map.entry("w", Map.of("role", Pattern.compile("amazon:(VB|VBD|NN|SENSE_1)"))),
          Map.entry("voice", Map.of("name", ANY)),
          Map.entry("lang", Map.of("xml:lang", Pattern.compile("[a-z]{2}-[A-Z]{2}"))),
          Map.entry("audio", Map.of("src", Pattern.compile("(https|soundbank)://.+"))),
          Map.entry("alexa:name", Map.of("type", Pattern.compile("first"), "personId", ANY)),
          Map.entry("amazon:effect", Map.of("name", Pattern.compile("whispered"))),
          Map.entry(
              "amazon:emotion",
              Map.of("name", Pattern.compile("excited|disappointed"), "intensity", LEVEL)),
          Map.entry(
              "amazon:domain",
              Map.of("name", Pattern.compile("conversational|long-form|music|news|fun"))));

  /** Tags that mean something without any of their attributes. */
  private static final Set<String> BARE = Set.of("break", "speak", "p", "s");

  /** Tags of which one attribute is enough. */
  private static final Set<String> ONE_IS_ENOUGH = Set.of("break", "prosody", "say-as");

  private SsmlGrammar() {}

  static boolean knows(String tag) {
    return TAGS.containsKey(tag);
  }

  /** What is wrong with the names of a tag's attributes, if anything. */
  static Optional<String> missing(String tag, Set<String> attributes) {
    Set<String> known = TAGS.getOrDefault(tag, Map.of()).keySet();
    boolean enough =
        BARE.contains(tag)
            || (ONE_IS_ENOUGH.contains(tag)
                ? attributes.stream().anyMatch(known::contains)
                : attributes.containsAll(known));
    return enough
        ? Optional.empty()
        : Optional.of("<" + tag + "> needs " + String.join(", ", known));
  }

  static boolean allows(String tag, String attribute, String value) {
    Pattern pattern = TAGS.getOrDefault(tag, Map.of()).get(attribute);
    return pattern != null && pattern.matcher(value).matches();
  }
}
