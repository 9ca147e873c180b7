package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.profile.NoProfileStore;
import com.backstretchcoach.simulator.alexa.Scope;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question can be answered in every way, and each way leads somewhere new. */
class NoDeadEndTest {
  /** How each question is come by. */
  private static final Map<String, Function<AtHome, Heard>> QUESTIONS =
      Map.ofEntries(
          Map.entry("lying down", home -> home.device.launch()),
          Map.entry("second round", NoDeadEndTest::afterARound),
          Map.entry(
              "stop here",
              home -> {
                afterARound(home);
                home.device.says("AMAZON.NoIntent");
                return home.device.says("AMAZON.NoIntent");
              }),
          Map.entry("another hold", home -> home.device.says("ChangeHoldIntent", "seconds=75")),
          Map.entry("go on", home -> inAHold(home).says("AMAZON.PauseIntent")),
          Map.entry("anything else", home -> home.device.says("AMAZON.HelpIntent")),
          Map.entry("injured lately", home -> home.device.says("HotOrColdIntent")),
          Map.entry(
              "meant fifteen", home -> home.device.says("TherapyTimingIntent", "duration=PT50M")),
          Map.entry("set the timer", home -> home.device.says("TherapyTimerIntent")),
          Map.entry("which hours", home -> home.device.says("SetReminderIntent")),
          Map.entry(
              "set the reminders",
              home -> home.device.says("SetReminderIntent", "from=09:00", "until=21:00")),
          Map.entry("forget me", home -> home.device.says("ForgetMeIntent")),
          Map.entry("down the leg", home -> inAHold(home).says("PainIntent")),
          Map.entry(
              "agreement",
              home -> {
                home.device.launch();
                home.device.says("CautionIntent", "condition=osteoporosis:osteoporosis");
                return home.device.says("ReadyIntent");
              }),
          Map.entry(
              "quiet for breaths",
              home -> home.device.says("CountStyleIntent", "style=breaths:breaths")));

  private static final List<String> ANSWERS =
      List.of(
          "AMAZON.YesIntent",
          "AMAZON.NoIntent",
          "DontKnowIntent",
          "AMAZON.RepeatIntent",
          "AMAZON.FallbackIntent",
          "CausesIntent");

  static Stream<Arguments> everyQuestionWithEveryAnswer() {
    return QUESTIONS.keySet().stream()
        .sorted()
        .flatMap(question -> ANSWERS.stream().map(answer -> Arguments.of(question, answer)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("everyQuestionWithEveryAnswer")
  void anAnswerLeadsSomewhereNew(String question, String answer) {
    try (AtHome home = atHome()) {
      Heard asked = QUESTIONS.get(question).apply(home);
      assertThat(asked.asks()).isTrue();

      Heard next = home.device.says(answer);
      boolean alexaAsks = !next.request().isMissingNode();
      assertThat(alexaAsks || next.asks() || next.ends()).isTrue();
      if (!alexaAsks) {
        assertThat(next.words()).isNotEmpty().isNotEqualTo(asked.words());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyQuestion")
  void threeMisunderstandingsEachGetSomethingElse(String question) {
    try (AtHome home = atHome()) {
      QUESTIONS.get(question).apply(home);

      String first = home.device.says("AMAZON.FallbackIntent").words();
      String second = home.device.says("AMAZON.FallbackIntent").words();
      Heard third = home.device.says("AMAZON.FallbackIntent");
      assertThat(List.of(first, second, third.words())).doesNotHaveDuplicates();
      assertThat(third.words()).contains("Shall we go on with the stretch?");
      assertThat(home.device.says("AMAZON.NoIntent").ends()).isTrue();
    }
  }

  static Stream<String> everyQuestion() {
    return QUESTIONS.keySet().stream().sorted();
  }

  @Test
  void whatBringsBackTheQuestionAndNotTheStepsAgain() {
    try (AtHome home = atHome()) {
      home.device.launch();

      assertThat(home.device.says("AMAZON.RepeatIntent").words())
          .contains("ready")
          .hasSizeLessThan(80);
    }
  }

  @Test
  void aYesToHoursThatWereAnExampleTakesTheExample() {
    try (AtHome home = atHome()) {
      home.device.says("SetReminderIntent");

      assertThat(home.device.says("AMAZON.YesIntent").words())
          .contains("nine in the morning", "nine in the evening")
          .endsWith("Shall I set that?");
    }
  }

  @Test
  void oneTimeThatWasNamedIsTheOneThatIsAgreedOn() {
    try (AtHome home = atHome()) {
      home.household.grant(Scope.REMINDERS);

      assertThat(home.device.says("SetReminderIntent", "at=08:00").words())
          .contains("eight in the morning")
          .doesNotContain("evening");
      home.device.says("AMAZON.YesIntent");
      assertThat(home.reminders()).hasSize(1);
    }
  }

  @Test
  void whatIsKnownOfAPersonIsToldBeforeHowToEraseIt() {
    try (AtHome home = atHome()) {
      assertThat(home.device.asks("WhatIsKeptIntent").words()).startsWith("I keep nothing");
    }
  }

  private static AtHome atHome() {
    return new AtHome(new NoProfileStore());
  }

  private static Heard afterARound(AtHome home) {
    home.device.launch();
    Heard round = home.device.says("ReadyIntent");
    home.device.after(Duration.ofSeconds(120));
    return round;
  }

  private static Device inAHold(AtHome home) {
    home.device.launch();
    home.device.says("ReadyIntent");
    return home.device.after(Duration.ofSeconds(25));
  }
}
