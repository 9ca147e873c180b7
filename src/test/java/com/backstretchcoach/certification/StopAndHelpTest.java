package com.backstretchcoach.certification;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.conversation.AtHome;
import com.backstretchcoach.conversation.Heard;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Stopping, cancelling, help and what is not understood: at every moment, in every locale. */
class StopAndHelpTest {
  /** A question, or what to say when ready. */
  private static final Pattern A_PROMPT = Pattern.compile("(?i).*(\\?|\\bsay\\b[^.?]*\\.)");

  private static final List<String> EXITS =
      List.of("AMAZON.StopIntent", "AMAZON.CancelIntent", "AMAZON.NavigateHomeIntent");

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @MethodSource("exits")
  @Requirement(page = Page.VOICE, value = "stop, cancel and home leave the skill, wherever one is")
  void stopAndCancelLeaveTheSkillAtEveryMoment(String locale, Moment moment, String exit) {
    try (AtHome home = at(locale)) {
      moment.reach(home);
      Heard goodbye = home.device.says(exit);

      assertThat(goodbye.ends()).isTrue();
      assertThat(goodbye.holds()).isEmpty();
      Microphone.isOpenOnlyAfterAQuestion(goodbye, exit);
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("moments")
  @Requirement(
      page = Page.VOICE,
      value = "help says what the skill does, ends in a prompt and listens")
  void helpSaysWhatItDoesAndAsks(String locale, Moment moment) {
    try (AtHome home = at(locale)) {
      String before = moment.reach(home).words();
      Heard help = home.device.says("AMAZON.HelpIntent");

      assertThat(help.words()).isNotEqualTo(before).matches(A_PROMPT);
      assertThat(help.asks()).isTrue();
      Microphone.isOpenOnlyAfterAQuestion(help, "help");
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("moments")
  @Requirement(
      page = Page.VOICE,
      value = "what is not understood is met with what can be said, and with an open microphone")
  void whatIsNotUnderstoodIsMetWithGuidance(String locale, Moment moment) {
    try (AtHome home = at(locale)) {
      String before = moment.reach(home).words();
      Heard guided = home.device.says("AMAZON.FallbackIntent");

      assertThat(guided.asks()).isTrue();
      assertThat(guided.words()).isNotEqualTo(before);
      Microphone.isOpenOnlyAfterAQuestion(guided, "fallback");
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("moments")
  @Requirement(
      page = Page.VOICE,
      value = "help costs nobody their place: the stretch can be gone on with")
  void afterHelpTheStretchGoesOn(String locale, Moment moment) {
    try (AtHome home = at(locale)) {
      moment.reach(home);
      home.device.says("AMAZON.HelpIntent");
      Heard on = home.device.says("ReadyIntent");

      assertThat(on.holds().isEmpty()).isEqualTo(moment == Moment.ASKED_TO_AGREE);
    }
  }

  static Stream<Arguments> moments() {
    return SessionTest.momentsOfEveryLocale();
  }

  static Stream<Arguments> exits() {
    return Locales.all().stream()
        .flatMap(locale ->
            Moment.all()
                .flatMap(moment -> EXITS.stream().map(exit -> Arguments.of(locale, moment, exit))));
  }

  private static AtHome at(String locale) {
    AtHome home = new AtHome();
    home.device.speaking(locale);
    return home;
  }
}
