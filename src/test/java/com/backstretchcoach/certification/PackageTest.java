package com.backstretchcoach.certification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The package keeps every rule in every locale, and each rule sees a package that is spoilt. */
class PackageTest {
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("everyRuleInEveryLocale")
  @Requirement(
      page = Page.FUNCTIONAL,
      value = "the store's texts, phrases and icons keep its rules")
  void thePackageKeepsTheRule(String locale, PackageRule rule) {
    assertThat(rule.faults(SkillPackage.read(), locale)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}/{2} = {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "THE_FIRST_EXAMPLE_OPENS_THE_SKILL | /examplePhrases | 0 | \"Alexa, start my back\"",
        "EVERY_OTHER_EXAMPLE_IS_A_SAMPLE | /examplePhrases | 1"
            + " | \"Alexa, ask Back Stretch Coach to cook risotto\"",
        "THE_DESCRIPTION_HAS_THE_DISCLAIMER | `` | description | \"Stretches your back.\"",
        "NO_LOCALE_LACKS_A_TEXT | `` | summary | \" \"",
        "THE_ICONS_HAVE_THEIR_SIZES | `` | smallIconUri"
            + " | \"file://assets/images/en-US_largeIcon.png\"",
        "THE_ICONS_HAVE_THEIR_SIZES | `` | largeIconUri | \"https://example.org/icon.png\"",
        "NOTHING_PASSES_FOR_AMAZONS | `` | summary | \"The Back Stretch Coach Alexa skill\""
      })
  @Requirement(page = Page.POLICY, value = "a store text that breaks a rule is seen")
  void aMistakeInTheStoreIsSeen(PackageRule rule, String place, String field, String value)
      throws Exception {
    for (String locale : Locales.all()) {
      SkillPackage spoilt = SkillPackage.read();
      put(spoilt.store(locale).at(place), field, new ObjectMapper().readTree(value));

      assertThat(rule.faults(spoilt, locale)).as(locale).isNotEmpty();
    }
  }

  @ParameterizedTest(name = "{0}: {1}/{2} = {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "EVERY_SLOT_HAS_A_TYPE_THAT_EXISTS | /slots/0 | type | \"NO_SUCH_TYPE\"",
        "EVERY_SLOT_HAS_A_TYPE_THAT_EXISTS | /slots/0 | type | \"\"",
        "EVERY_SLOT_OF_A_SAMPLE_IS_DEFINED | /samples | 0 | \"make it {colour}\"",
        "NO_SAMPLE_IN_TWO_INTENTS | /samples | 0 | \"stop\"",
        "NO_SAMPLE_CALLS_THE_SKILL | /samples | 0 | \"alexa make it longer\"",
        "NO_SAMPLE_CALLS_THE_SKILL | /samples | 0 | \"ask back stretch coach for longer\""
      })
  @Requirement(page = Page.VOICE, value = "a mistake in the interaction model is seen")
  void aMistakeInAnIntentIsSeen(PackageRule rule, String place, String field, String value)
      throws Exception {
    for (String locale : Locales.all()) {
      SkillPackage spoilt = SkillPackage.read();
      JsonNode intent =
          spoilt
              .intents(locale)
              .filter(each -> each.path("name").asText().equals("ChangeHoldIntent"))
              .findFirst()
              .orElseThrow();
      put(intent.at(place), field, new ObjectMapper().readTree(value));

      assertThat(rule.faults(spoilt, locale)).as(locale).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "coach",
    "Back Coach",
    "back coach 2",
    "open back coach",
    "back coach for you",
    "echo coach",
    "my back skill"
  })
  @Requirement(
      page = Page.NAME,
      value = "two words or more, in lower case, without digits, launch, connecting or wake words")
  void aNameThatAmazonDoesNotAllowIsSeen(String name) {
    for (String locale : Locales.all()) {
      SkillPackage spoilt = SkillPackage.read();
      spoilt.models().get(locale).put("invocationName", name);

      assertThat(PackageRule.THE_INVOCATION_NAME_IS_ALLOWED.faults(spoilt, locale)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("everyLocale")
  @Requirement(page = Page.PERMISSIONS, value = "no permission without a use, no use without one")
  void aPermissionTooManyOrTooFewIsSeen(String locale) {
    SkillPackage greedy = SkillPackage.read();
    greedy.manifest().withArray("permissions").addObject().put("name", "alexa::profile:name:read");
    SkillPackage modest = SkillPackage.read();
    modest.manifest().withArray("permissions").remove(0);

    PackageRule rule = PackageRule.WHAT_IS_USED_IS_PERMITTED_AND_WHAT_IS_PERMITTED_IS_USED;
    assertThat(rule.faults(greedy, locale)).containsExactly("alexa::profile:name:read");
    assertThat(rule.faults(modest, locale)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("everyLocale")
  @Requirement(page = Page.VOICE, value = "help, stop and cancel are in the interaction model")
  void aBuiltInIntentThatIsMissingIsSeen(String locale) {
    SkillPackage spoilt = SkillPackage.read();
    ArrayNode intents = (ArrayNode) spoilt.models().get(locale).path("intents");
    intents.removeIf(intent -> intent.path("name").asText().equals("AMAZON.HelpIntent"));

    assertThat(PackageRule.STOP_CANCEL_HELP_AND_FALLBACK_ARE_THERE.faults(spoilt, locale))
        .containsExactly("AMAZON.HelpIntent");
  }

  @ParameterizedTest
  @MethodSource("everyLocale")
  @Requirement(page = Page.POLICY, value = "no address has alexa in its domain")
  void anAddressThatPassesForAmazonsIsSeen(String locale) {
    SkillPackage spoilt = SkillPackage.read();
    spoilt
        .manifest()
        .withObject("/privacyAndCompliance/locales/" + locale)
        .put("privacyPolicyUrl", "https://my-alexa-skills.example.org/privacy");

    assertThat(PackageRule.NOTHING_PASSES_FOR_AMAZONS.faults(spoilt, locale)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("everyLocale")
  @Requirement(page = Page.FUNCTIONAL, value = "no locale lacks a text that another has")
  void aTextThatOneLocaleLacksIsSeen(String locale) {
    SkillPackage spoilt = SkillPackage.read();
    spoilt.store(locale).remove("keywords");

    assertThat(PackageRule.NO_LOCALE_LACKS_A_TEXT.faults(spoilt, locale))
        .isEqualTo(spoilt.locales().size() > 1 ? List.of("keywords") : List.of());
  }

  static Stream<String> everyLocale() {
    return Locales.all().stream();
  }

  static Stream<Arguments> everyRuleInEveryLocale() {
    return everyLocale()
        .flatMap(locale -> Stream.of(PackageRule.values()).map(rule -> Arguments.of(locale, rule)));
  }

  private static void put(JsonNode container, String field, JsonNode value) {
    switch (container) {
      case ObjectNode object -> object.set(field, value);
      case ArrayNode array -> array.set(Integer.parseInt(field), value);
      default -> throw new IllegalArgumentException("nothing to spoil: " + container);
    }
  }
}
