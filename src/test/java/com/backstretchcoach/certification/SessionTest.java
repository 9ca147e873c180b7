package com.backstretchcoach.certification;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.conversation.AtHome;
import com.backstretchcoach.conversation.Heard;
import com.backstretchcoach.dialog.Intent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Session management, and what an intent is answered with, in every locale. */
class SessionTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("locales")
  @Requirement(
      page = Page.VOICE,
      value = "opened without a wish, it says what it is and what to say, and listens")
  void openingSaysTheNameAndWhatToSayAndListens(String locale) {
    try (AtHome home = at(locale)) {
      Heard welcome = home.device.launch();

      assertThat(welcome.words())
          .containsIgnoringCase(Locales.model(locale).path("invocationName").asText());
      assertThat(welcome.words()).contains("Say ready");
      assertThat(welcome.asks()).isTrue();
      Microphone.isOpenOnlyAfterAQuestion(welcome, "open");
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("momentsAndOneInEachLocale")
  @Requirement(
      page = Page.VOICE,
      value = "the microphone is open after a question and only then, whatever is said whenever")
  void whateverIsSaidAtAnyMomentIsAnsweredAndEndsInAQuestionOrCloses(String locale, Moment moment) {
    try (AtHome home = at(locale)) {
      for (Intent intent : Intent.values()) {
        moment.reach(home);
        Heard heard = home.device.says(intent.modelName());

        Microphone.isOpenOnlyAfterAQuestion(heard, intent.modelName());
      }
    }
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @MethodSource("wishes")
  @Requirement(
      page = Page.VOICE,
      value = "every intent works in one go and within a session, with and without its slots")
  void everyWishIsAnsweredInOneGoAndWithinASession(
      String locale, String intent, List<String> slots) {
    String[] filled = slots.toArray(String[]::new);
    try (AtHome home = at(locale)) {
      Heard oneShot = home.device.asks(intent, filled);
      Microphone.isOpenOnlyAfterAQuestion(oneShot, "in one go");

      home.device.launch();
      Heard modal = home.device.says(intent, filled);
      Microphone.isOpenOnlyAfterAQuestion(modal, "within a session");
    }
  }

  static Stream<String> locales() {
    return Locales.all().stream();
  }

  /** Every moment in one locale, and one moment in every locale, whose words are mostly shared. */
  static Stream<Arguments> momentsAndOneInEachLocale() {
    return Stream.concat(
        Moment.all().map(moment -> Arguments.of(Locales.all().getFirst(), moment)),
        locales().skip(1).map(locale -> Arguments.of(locale, Moment.AFTER_A_ROUND)));
  }

  static Stream<Arguments> momentsOfEveryLocale() {
    return locales().flatMap(locale -> Moment.all().map(moment -> Arguments.of(locale, moment)));
  }

  /** Each intent with no slot, and with each value of each of its slots. */
  static Stream<Arguments> wishes() {
    return locales()
        .flatMap(locale ->
            Wish.of(Locales.model(locale)).stream()
                .map(wish -> Arguments.of(locale, wish.intent(), wish.slots())));
  }

  private static AtHome at(String locale) {
    AtHome home = new AtHome();
    home.device.speaking(locale).withScreen();
    return home;
  }
}
