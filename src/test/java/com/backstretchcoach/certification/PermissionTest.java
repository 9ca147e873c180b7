package com.backstretchcoach.certification;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.conversation.AtHome;
import com.backstretchcoach.conversation.Heard;
import com.backstretchcoach.simulator.alexa.Trouble;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever allows nothing loses nothing but the timer or the reminder. */
class PermissionTest {
  /** Everything that a permission is needed for, up to the yes that needs it. */
  private static final Map<String, List<String[]>> WISHES =
      Map.ofEntries(
          Map.entry("set a timer", wish("TherapyTimerIntent", "AMAZON.YesIntent")),
          Map.entry("time left", wish("TimerLeftIntent")),
          Map.entry("pause the timer", wish("PauseTimerIntent")),
          Map.entry("resume the timer", wish("ResumeTimerIntent")),
          Map.entry("cancel the timer", wish("CancelTimerIntent")),
          Map.entry(
              "set reminders",
              List.of(
                  new String[] {"SetReminderIntent", "from=09:00", "until=21:00"},
                  new String[] {"AMAZON.YesIntent"})),
          Map.entry("read reminders", wish("ReadRemindersIntent")),
          Map.entry("cancel reminders", wish("CancelRemindersIntent")),
          Map.entry("forget me", wish("ForgetMeIntent", "AMAZON.YesIntent")));

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @MethodSource("refusals")
  @Requirement(
      page = Page.PERMISSIONS,
      value = "a refusal, whoever it comes from, is answered kindly and the rest goes on")
  void aRefusalIsAnsweredAndTheStretchGoesOn(String locale, String wish, int status) {
    try (AtHome home = new AtHome()) {
      home.device.speaking(locale).launch();
      home.alexa.always(new Trouble.Answers(status, ""));

      Heard heard = say(home, wish);
      Microphone.isOpenOnlyAfterAQuestion(heard, wish);
      for (String said : List.of("DENIED", "NOT_ANSWERED", "ACCEPTED")) {
        if (!heard.request().isMissingNode()) {
          heard = home.device.tellsAlexa(said, heard.request().path("token").asText());
          Microphone.isOpenOnlyAfterAQuestion(heard, said);
          heard = heard.ends() ? say(home, wish) : heard;
        }
      }

      home.device.launch();
      assertThat(home.device.says("ReadyIntent").holds()).hasSize(2);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("asked")
  @Requirement(
      page = Page.PERMISSIONS,
      value = "a permission that is missing is asked for by Alexa, and only when it is needed")
  void alexaAsksForWhatIsMissingWhenItIsNeeded(String locale, String wish, String scope) {
    try (AtHome home = new AtHome()) {
      assertThat(home.device.speaking(locale).launch().request().isMissingNode()).isTrue();

      Heard heard = say(home, wish);
      assertThat(heard.request().at("/payload/permissionScope").asText()).isEqualTo(scope);
      Microphone.isOpenOnlyAfterAQuestion(heard, wish);
    }
  }

  static Stream<Arguments> refusals() {
    return Locales.all().stream()
        .flatMap(locale ->
            WISHES.keySet().stream()
                .sorted()
                .flatMap(
                    wish -> Stream.of(401, 403).map(status -> Arguments.of(locale, wish, status))));
  }

  static Stream<Arguments> asked() {
    return Locales.all().stream()
        .flatMap(locale ->
            Stream.of(
                Arguments.of(locale, "set a timer", "alexa::alerts:timers:skill:readwrite"),
                Arguments.of(locale, "set reminders", "alexa::alerts:reminders:skill:readwrite")));
  }

  private static Heard say(AtHome home, String wish) {
    home.device.launch();
    Heard last = null;
    for (String[] turn : WISHES.get(wish)) {
      last =
          home.device.says(turn[0], List.of(turn).subList(1, turn.length).toArray(String[]::new));
    }
    return last;
  }

  private static List<String[]> wish(String... intents) {
    return Stream.of(intents).map(intent -> new String[] {intent}).toList();
  }
}
