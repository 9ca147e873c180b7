package com.backstretchcoach.certification;

import com.backstretchcoach.alexa.Permission;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Rules of the store and of the interaction model that no schema knows, for one locale each. */
enum PackageRule {
  NO_SAMPLE_IN_TWO_INTENTS(PackageRule::samplesInTwoIntents),
  EVERY_SLOT_HAS_A_TYPE_THAT_EXISTS(PackageRule::slotsWithoutType),
  EVERY_SLOT_OF_A_SAMPLE_IS_DEFINED(PackageRule::undefinedSlots),
  STOP_CANCEL_HELP_AND_FALLBACK_ARE_THERE(PackageRule::missingBuiltIns),
  THE_INVOCATION_NAME_IS_ALLOWED(PackageRule::forbiddenName),
  NO_SAMPLE_CALLS_THE_SKILL(PackageRule::samplesThatCall),
  THE_FIRST_EXAMPLE_OPENS_THE_SKILL(PackageRule::firstExample),
  EVERY_OTHER_EXAMPLE_IS_A_SAMPLE(PackageRule::examplesThatAreNoSamples),
  THE_DESCRIPTION_HAS_THE_DISCLAIMER(PackageRule::missingDisclaimer),
  NO_LOCALE_LACKS_A_TEXT(PackageRule::missingTexts),
  WHAT_IS_USED_IS_PERMITTED_AND_WHAT_IS_PERMITTED_IS_USED(PackageRule::permissions),
  THE_ICONS_HAVE_THEIR_SIZES(PackageRule::iconSizes),
  NOTHING_PASSES_FOR_AMAZONS(PackageRule::misuseOfAlexa);

  private static final Pattern SLOT = Pattern.compile("\\{([\\w.]+)}");

  /** Launch phrases, connecting words and wake words, by Amazon's page on invocation names. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\b(run|start|play|resume|use|launch|ask|open|tell|load|begin|enable|to|from|in|using"
              + "|with|about|for|that|by|if|and|whether|alexa|echo|amazon|computer|skill|app)\\b");

  private static final Pattern TWO_WORDS = Pattern.compile("[a-z']+( [a-z']+)+");

  private static final List<String> BUILT_IN =
      List.of(
          "AMAZON.StopIntent",
          "AMAZON.CancelIntent",
          "AMAZON.HelpIntent",
          "AMAZON.FallbackIntent",
          "AMAZON.NavigateHomeIntent");

  /** By the wording that reviewers ask for. */
  private static final List<String> DISCLAIMER =
      List.of(
          "does not provide medical advice",
          "for informational and educational purposes only",
          "not a substitute for professional medical advice, diagnosis or treatment",
          "medical advice",
          "local emergency number",
          "cannot call for you");

  private static final Map<String, Integer> ICONS =
      Map.of("smallIconUri", 108, "largeIconUri", 512);

  private final BiFunction<SkillPackage, String, Stream<String>> check;

  PackageRule(BiFunction<SkillPackage, String, Stream<String>> check) {
    this.check = check;
  }

  /** What breaks the rule in {@code locale}. */
  List<String> faults(SkillPackage skill, String locale) {
    return check.apply(skill, locale).toList();
  }

  private static Stream<String> samplesInTwoIntents(SkillPackage skill, String locale) {
    Map<String, String> owners = new HashMap<>();
    return skill
        .intents(locale)
        .flatMap(intent ->
            SkillPackage.samples(intent)
                .map(sample -> typed(sample, intent))
                .filter(sample -> {
                  String name = intent.path("name").asText();
                  String owner = owners.putIfAbsent(sample, name);
                  return owner != null;
                }));
  }

  /** Samples that differ only in how a slot is called are the same to Alexa. */
  private static String typed(String sample, JsonNode intent) {
    Map<String, String> types =
        intent
            .path("slots")
            .valueStream()
            .collect(
                Collectors.toMap(
                    slot -> slot.path("name").asText(), slot -> slot.path("type").asText()));
    return SLOT.matcher(sample)
        .replaceAll(slot -> "{" + types.getOrDefault(slot.group(1), "?") + "}");
  }

  private static Stream<String> slotsWithoutType(SkillPackage skill, String locale) {
    Set<String> own =
        skill
            .models()
            .get(locale)
            .path("types")
            .valueStream()
            .map(type -> type.path("name").asText())
            .collect(Collectors.toSet());
    return skill
        .slots(locale)
        .filter(slot -> {
          String type = slot.path("type").asText();
          return !type.startsWith("AMAZON.") && !own.contains(type);
        })
        .map(JsonNode::toString);
  }

  private static Stream<String> undefinedSlots(SkillPackage skill, String locale) {
    return skill
        .intents(locale)
        .flatMap(intent -> {
          List<String> defined =
              intent.path("slots").valueStream().map(slot -> slot.path("name").asText()).toList();
          return SkillPackage.samples(intent)
              .flatMap(sample -> SLOT.matcher(sample).results())
              .map(slot -> slot.group(1))
              .filter(slot -> !defined.contains(slot));
        });
  }

  private static Stream<String> missingBuiltIns(SkillPackage skill, String locale) {
    List<String> names = skill.intents(locale).map(intent -> intent.path("name").asText()).toList();
    return BUILT_IN.stream().filter(name -> !names.contains(name));
  }

  private static Stream<String> forbiddenName(SkillPackage skill, String locale) {
    String name = skill.invocationName(locale);
    return TWO_WORDS.matcher(name).matches()
        ? FORBIDDEN.matcher(name).results().map(MatchResult::group)
        : Stream.of(name);
  }

  private static Stream<String> samplesThatCall(SkillPackage skill, String locale) {
    Pattern call =
        Pattern.compile(
            "\\balexa\\b|\\b(open|start|launch|use|run|play|begin|load|ask|tell) "
                + skill.invocationName(locale));
    return skill.samples(locale).filter(sample -> call.matcher(sample).find());
  }

  private static Stream<String> firstExample(SkillPackage skill, String locale) {
    String wanted = "Alexa, open " + skill.store(locale).path("name").asText();
    List<String> phrases = skill.examplePhrases(locale).toList();
    boolean right =
        phrases.size() <= 3
            && phrases.getFirst().equals(wanted)
            && skill
                .invocationName(locale)
                .equalsIgnoreCase(skill.store(locale).path("name").asText());
    return right ? Stream.empty() : Stream.of(phrases.toString());
  }

  private static Stream<String> examplesThatAreNoSamples(SkillPackage skill, String locale) {
    Set<String> samples = skill.samples(locale).collect(Collectors.toSet());
    String asked = "Alexa, ask " + skill.store(locale).path("name").asText() + " ";
    return skill
        .examplePhrases(locale)
        .skip(1)
        .filter(phrase ->
            !phrase.startsWith(asked)
                || !samples.contains(
                    phrase
                        .substring(asked.length())
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^(to|for|about|if) ", "")));
  }

  private static Stream<String> missingDisclaimer(SkillPackage skill, String locale) {
    String description = skill.store(locale).path("description").asText();
    return DISCLAIMER.stream().filter(words -> !description.contains(words));
  }

  private static Stream<String> missingTexts(SkillPackage skill, String locale) {
    return skill.locales().stream()
        .flatMap(other -> skill.store(other).properties().stream())
        .map(Map.Entry::getKey)
        .distinct()
        .filter(key -> {
          JsonNode text = skill.store(locale).path(key);
          return text.isMissingNode() || text.isTextual() && text.asText().isBlank();
        });
  }

  private static Stream<String> permissions(SkillPackage skill, String locale) {
    List<String> permitted = skill.manifest().path("permissions").findValuesAsText("name");
    List<String> used = Stream.of(Permission.values()).map(Permission::scope).toList();
    return Stream.concat(
        permitted.stream().filter(scope -> !used.contains(scope)),
        used.stream().filter(scope -> !permitted.contains(scope)));
  }

  private static Stream<String> iconSizes(SkillPackage skill, String locale) {
    return ICONS.entrySet().stream()
        .filter(icon -> {
          String uri = skill.store(locale).path(icon.getKey()).asText();
          return !isSquare(uri, icon.getValue());
        })
        .map(Map.Entry::getKey);
  }

  private static boolean isSquare(String uri, int side) {
    if (!uri.matches("file://assets/images/[\\w-]+\\.png")) {
      return false;
    }
    try {
      BufferedImage image =
          ImageIO.read(Locales.PACKAGE.resolve(uri.substring("file://".length())).toFile());
      return image.getWidth() == side && image.getHeight() == side;
    } catch (IOException e) {
      throw new UncheckedIOException(uri, e);
    }
  }

  /** "… Alexa skill" as a name, or "alexa" in the domain of an address. */
  private static Stream<String> misuseOfAlexa(SkillPackage skill, String locale) {
    return Stream.concat(
            skill.store(locale).valueStream(),
            skill.manifest().at("/privacyAndCompliance/locales/" + locale).valueStream())
        .map(JsonNode::asText)
        .filter(text ->
            text.matches("(?is).*\\balexa skill\\b.*")
                || text.matches("(?i)https?://[^/]*alexa.*"));
  }
}
