package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.simulator.alexa.Ring;
import com.backstretchcoach.simulator.alexa.Scope;
import com.backstretchcoach.simulator.alexa.Trouble;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A timer for the cold pack or the heat, agreed on each time. */
class TimerTest {
  private final AtHome home = new AtHome();

  @BeforeEach
  void openTheSkill() {
    home.device.launch();
  }

  @AfterEach
  void closeTheHouse() {
    home.close();
  }

  @Test
  void nothingIsSetBeforeAYes() {
    home.household.grant(Scope.TIMERS);
    Heard offer = home.device.says("TherapyTimerIntent", "therapy=ice:cold");

    assertThat(offer.words()).endsWith("timer for 15 minutes of cold?");
    assertThat(home.timers()).isEmpty();
    home.device.says("AMAZON.NoIntent");
    assertThat(home.timers()).isEmpty();
  }

  @Test
  void aYesSetsItAndItsEndSaysWhatComesNext() {
    home.household.grant(Scope.TIMERS);
    home.device.says("TherapyTimerIntent", "therapy=ice:cold", "duration=PT12M");
    Heard set = home.device.says("AMAZON.YesIntent");

    assertThat(set.words()).contains("set for 12 minutes");
    assertThat(home.household.due(AtHome.TEN, AtHome.TEN.plus(Duration.ofMinutes(12))))
        .singleElement()
        .isInstanceOfSatisfying(
            Ring.TimerEnded.class,
            ring -> {
              assertThat(ring.label()).isEqualTo("cold pack");
              assertThat(ring.announcement()).contains("skin feel normal again before the next");
            });
  }

  @Test
  void whoHasNotAllowedTimersIsAskedByAlexaAndNotTwiceByTheCoach() {
    home.device.says("TherapyTimerIntent", "therapy=heat:heat");
    Heard asked = home.device.says("AMAZON.YesIntent");

    assertThat(asked.request().at("/payload/permissionScope").asText())
        .isEqualTo("alexa::alerts:timers:skill:readwrite");
    assertThat(asked.envelope().at("/response/shouldEndSession").isMissingNode()).isTrue();
    home.household.grant(Scope.TIMERS);
    Heard set = home.device.tellsAlexa("ACCEPTED", asked.request().path("token").asText());
    assertThat(set.words()).contains("set for 15 minutes");
    assertThat(home.timers()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"DENIED", "NOT_ANSWERED", "WHATEVER"})
  void whoDoesNotAllowItHearsAnotherWayAndGoesOn(String status) {
    home.device.says("TherapyTimerIntent");
    Heard asked = home.device.says("AMAZON.YesIntent");
    Heard refused = home.device.tellsAlexa(status, asked.request().path("token").asText());

    assertThat(refused.words())
        .contains("everything else without it", "Alexa, set a timer for 15 minutes");
    assertThat(refused.asks()).isTrue();
    assertThat(home.timers()).isEmpty();
  }

  @Test
  void howLongIsLeftMeansTheTimerWhereNoSetIsUnderWay() {
    home.setTimer();

    assertThat(home.device.says("WhereAmIIntent").words()).contains("15 minutes left");
  }

  @Test
  void aTokenThatMakesNoSenseSetsNothing() {
    assertThat(home.device.tellsAlexa("ACCEPTED", "timer/cold/900").words())
        .containsPattern("get that|catch that");
    assertThat(home.timers()).isEmpty();
  }

  @Test
  void eachTimerHasALabelOfItsOwn() {
    home.household.grant(Scope.TIMERS);
    for (int i = 0; i < 3; i++) {
      home.device.says("TherapyTimerIntent", "therapy=ice:cold");
      home.device.says("AMAZON.YesIntent");
      passes(Duration.ofSeconds(10));
    }

    assertThat(home.timers().findValuesAsText("timerLabel"))
        .containsExactly("cold pack", "cold pack 2", "cold pack 3");
  }

  @Test
  void aYesThatComesTwiceSetsOneTimer() {
    home.household.grant(Scope.TIMERS);
    home.device.says("TherapyTimerIntent", "therapy=ice:cold");
    passes(Duration.ofSeconds(5));
    String yes = home.device.asSent("AMAZON.YesIntent");
    assertThat(home.device.sendWhole(yes).words()).contains("set for 15 minutes");
    home.household.passTo(home.device.now().plusSeconds(6));
    assertThat(home.device.sendWhole(yes).words()).contains("set for 15 minutes");
    assertThat(home.timers()).hasSize(1);
  }

  @Test
  void aYesThatComesEightTimesAtOnceSetsOneTimer() throws Exception {
    home.household.grant(Scope.TIMERS);
    home.device.says("TherapyTimerIntent", "therapy=ice:cold");
    home.alexa.late(Duration.ofMillis(50));
    assertThat(home.device.sendAtOnce(home.device.asSent("AMAZON.YesIntent"), 8))
        .allSatisfy(heard -> assertThat(heard.words()).contains("set for 15 minutes"));
    assertThat(home.timers()).hasSize(1);
  }

  @Test
  void tenTimersAreTheMost() {
    home.household.grant(Scope.TIMERS);
    for (int i = 0; i < 10; i++) {
      home.device.says("TherapyTimerIntent");
      home.device.says("AMAZON.YesIntent");
      passes(Duration.ofSeconds(10));
    }
    home.device.says("TherapyTimerIntent");

    assertThat(home.device.says("AMAZON.YesIntent").words()).contains("Ten timers are set");
    assertThat(home.timers()).hasSize(10);
  }

  @ParameterizedTest
  @CsvSource({
    "504, '', offline",
    "500, '', just now",
    "403, '{\"code\":\"DEVICE_NOT_SUPPORTED\"}', no timers"
  })
  void whatWentWrongIsSaidInPlainWords(int status, String body, String expected) {
    home.household.grant(Scope.TIMERS);
    home.device.says("TherapyTimerIntent");
    home.alexa.always(new Trouble.Answers(status, body));
    Heard failed = home.device.says("AMAZON.YesIntent");

    assertThat(failed.words()).contains(expected, "Alexa, set a timer for 15 minutes");
    assertThat(failed.asks()).isTrue();
  }

  @Test
  void aTimerCanBeReadPausedResumedAndCancelled() {
    home.setTimer("therapy=ice:cold");
    passes(Duration.ofMinutes(4));

    assertThat(home.device.says("TimerLeftIntent").words())
        .contains("11 minutes left on the timer called cold pack");
    assertThat(home.device.says("PauseTimerIntent").words()).contains("paused");
    passes(Duration.ofHours(1));
    assertThat(home.device.says("TimerLeftIntent").words()).contains("paused, with 11 minutes");
    assertThat(home.device.says("ResumeTimerIntent").words()).contains("goes on");
    assertThat(home.device.says("CancelTimerIntent").words()).contains("off");
    assertThat(home.timers()).isEmpty();
    assertThat(home.device.says("TimerLeftIntent").words()).contains("No timer");
  }

  @ParameterizedTest
  @CsvSource({"TimerLeftIntent", "PauseTimerIntent", "ResumeTimerIntent", "CancelTimerIntent"})
  void aTimerOutOfReachIsSaidToBe(String intent) {
    home.household.grant(Scope.TIMERS);
    home.alexa.always(new Trouble.Answers(503, ""));

    assertThat(home.device.says(intent).words()).contains("could not reach your timers");
  }

  @ParameterizedTest
  @CsvSource({"TimerLeftIntent", "PauseTimerIntent", "ResumeTimerIntent", "CancelTimerIntent"})
  void whoHasNotAllowedTimersHasNone(String intent) {
    assertThat(home.device.says(intent).words()).contains("No timer of mine is running");
  }

  @Test
  void aTimerThatCouldNotBePausedIsNotSaidToBe() {
    home.setTimer();
    home.alexa.always("POST", new Trouble.Answers(503, ""));

    assertThat(home.device.says("PauseTimerIntent").words())
        .contains("could not reach your timers");
  }

  @Test
  void aTimerThatHasEndedMeanwhileIsOff() {
    home.setTimer();
    home.alexa.always("DELETE", new Trouble.Answers(404, ""));

    assertThat(home.device.says("CancelTimerIntent").words()).contains("off");
  }

  @Test
  void theClothIsMentionedOnceASession() {
    home.household.grant(Scope.TIMERS);
    home.device.says("TherapyTimerIntent");
    assertThat(home.device.says("AMAZON.YesIntent").words()).contains("Keep a cloth between");
    home.device.says("TherapyTimerIntent", "therapy=heat:heat");
    assertThat(home.device.says("AMAZON.YesIntent").words())
        .contains("your skin now and then")
        .doesNotContain("cloth");
  }

  @ParameterizedTest
  @CsvSource({
    "AmountIntent, number=10",
    "AmountIntent, duration=PT10M",
    "ChangeHoldIntent, duration=PT10M"
  })
  void anotherLengthMayBeNamedInAnswerToTheOffer(String intent, String amount) {
    home.household.grant(Scope.TIMERS);
    home.device.says("TherapyTimerIntent", "therapy=ice:cold");
    assertThat(home.device.says(intent, amount).words()).contains("10 minutes of cold?");
    home.device.says("AMAZON.YesIntent");
    assertThat(home.timers().findValuesAsText("duration")).containsExactly("PT10M");
  }

  @Test
  void anotherHoldIsNoLengthOfTheTimer() {
    home.household.grant(Scope.TIMERS);
    home.device.says("TherapyTimerIntent", "therapy=ice:cold");
    assertThat(home.device.says("ChangeHoldIntent", "duration=PT30S").words())
        .contains("30 seconds")
        .doesNotContain("cold");
    assertThat(home.timers()).isEmpty();
  }

  @Test
  void aTimerInTheMiddleOfAStretchLeadsBackToTheLeg() {
    home.household.grant(Scope.TIMERS);
    home.device.says("ReadyIntent");
    home.device.after(Duration.ofSeconds(45)).says("TherapyTimerIntent");
    Heard set = home.device.says("AMAZON.YesIntent");

    assertThat(set.words()).contains("set for 15 minutes", "left leg");
    assertThat(home.device.says("AMAZON.YesIntent").holds()).first().isEqualTo("hold-1-left");
  }

  @Test
  void whatIsNotUnderstoodLeavesTheOfferOpen() {
    home.household.grant(Scope.TIMERS);
    home.device.says("TherapyTimerIntent");
    home.device.says("AMAZON.FallbackIntent");
    assertThat(home.device.says("AMAZON.YesIntent").words()).contains("set for 15 minutes");
  }

  private void passes(Duration time) {
    home.device.after(time);
    home.household.passTo(home.device.now());
  }
}
