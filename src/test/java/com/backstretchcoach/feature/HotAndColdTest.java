package com.backstretchcoach.feature;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.dialog.FollowUp;
import com.backstretchcoach.dialog.Reply;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HotAndColdTest {
  @Test
  void withoutADateBothAreNamedAndOneQuestionIsAsked() {
    Reply answer = AskedFeature.once("HotOrColdIntent");

    assertThat(answer.words()).contains("Cold if", "heat if not");
    assertThat(AskedFeature.question(answer)).contains("INJURED_LATELY");
    assertThat(answer.followUp())
        .map(FollowUp::ask)
        .contains("Did you hurt it in the last three days?");
  }

  @Test
  void yesToTheQuestionMeansColdAndNoMeansHeat() {
    AskedFeature hurt = new AskedFeature();
    hurt.ask("HotOrColdIntent");
    AskedFeature stiff = new AskedFeature();
    stiff.ask("HotOrColdIntent", "therapy", "heat");

    assertThat(hurt.reply(true).words()).startsWith("Then use cold");
    assertThat(stiff.reply(false).words()).startsWith("Then use heat");
  }

  @ParameterizedTest
  @CsvSource({
    "recently, today, use cold",
    "injuryDate, 2026-11-24, use cold",
    "elapsed, PT3H, use cold",
    "elapsed, P2D, change to heat about now",
    "injuryDate, 2026-11-22, change to heat about now",
    "injuryDate, 2026-11-26, use heat",
    "recently, long_ago, After this long",
    "elapsed, P3W, a clinician look at it"
  })
  void theTimeOfTheInjuryDecides(String slot, String value, String expected) {
    Reply answer = AskedFeature.once("HotOrColdIntent", slot, value);

    assertThat(answer.words()).contains(expected);
    assertThat(AskedFeature.question(answer)).isNotEqualTo(Optional.of("INJURED_LATELY"));
  }

  @Test
  void whoIsToUseOneOfThemIsOfferedATimerForIt() {
    Reply cold = AskedFeature.once("HotOrColdIntent", "recently", "today");
    Reply heat = AskedFeature.once("HotOrColdIntent", "elapsed", "P3W");

    assertThat(cold.followUp()).map(FollowUp::ask).get().asString().contains("15 minutes of cold");
    assertThat(heat.followUp()).map(FollowUp::ask).get().asString().contains("15 minutes of heat");
  }

  @ParameterizedTest
  @CsvSource({"injuryDate, 2027-05", "elapsed, -P1D", "elapsed, P9999Y", "recently, whenever"})
  void aTimeThatMakesNoSenseIsAskedAbout(String slot, String value) {
    assertThat(AskedFeature.question(AskedFeature.once("HotOrColdIntent", slot, value)))
        .contains("INJURED_LATELY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HotOrColdIntent", "SwitchToHeatIntent"})
  void stiffnessWithoutAnInjuryMeansHeat(String intent) {
    Reply answer = AskedFeature.once(intent, "therapy", "heat", "recently", "no_injury");

    assertThat(answer.words()).startsWith("Then use heat:");
    assertThat(answer.followUp())
        .map(FollowUp::ask)
        .contains("Shall I set a timer for 15 minutes of heat?");
  }

  @Test
  void heatOnTheFirstDayIsAnsweredWithoutAScolding() {
    assertThat(
            AskedFeature.once("HotOrColdIntent", "therapy", "heat", "recently", "yesterday")
                .words())
        .startsWith("Heat can wait a little: that soon, use cold");
  }

  @Test
  void coldLateOnDoesNoHarm() {
    assertThat(AskedFeature.once("HotOrColdIntent", "therapy", "cold", "elapsed", "P5D").words())
        .startsWith("Cold does no harm if it soothes, but by now, use heat");
  }

  @ParameterizedTest
  @CsvSource({
    "therapy, cold, Cold is right",
    "therapy, heat, Heat is right",
    "recently, last_week, go by how it feels",
    "elapsed, P2W, use heat",
    "recently, whenever, go by how it feels"
  })
  void anyAnswerToTheQuestionLeadsSomewhere(String slot, String value, String expected) {
    AskedFeature person = new AskedFeature();
    Reply first = person.ask("HotOrColdIntent");
    Reply second = person.ask("HotOrColdIntent", slot, value);

    assertThat(second.words()).contains(expected).isNotEqualTo(first.words());
    assertThat(AskedFeature.question(second)).isNotEqualTo(Optional.of("INJURED_LATELY"));
  }

  @Test
  void theClothIsMentionedOnceASession() {
    AskedFeature person = new AskedFeature();

    assertThat(person.ask("HotOrColdIntent").words()).contains("with a cloth between");
    assertThat(person.reply(true).words()).startsWith("Then use cold").doesNotContain("cloth");
    assertThat(person.ask("HotOrColdIntent", "elapsed", "P5D").words()).doesNotContain("cloth");
  }

  @Test
  void whatWasSaidAboutTheInjuryIsNotKept() {
    Reply answer = AskedFeature.once("HotOrColdIntent", "injuryDate", "2026-11-24");
    Reply unknown = AskedFeature.once("HotOrColdIntent");

    assertThat(answer.keepable()).isFalse();
    assertThat(answer.conversation()).isEqualTo(unknown.conversation());
  }

  @Test
  void theDayIsTheOneWhereThePersonIs() {
    Instant earlyInUtc = Instant.parse("2026-11-25T03:00:00Z");
    String[] twoDaysBeforeInUtc = {"injuryDate", "2026-11-23"};

    assertThat(
            new AskedFeature()
                .at(earlyInUtc, ZoneOffset.UTC)
                .ask("HotOrColdIntent", twoDaysBeforeInUtc)
                .words())
        .contains("about now");
    assertThat(
            new AskedFeature()
                .at(earlyInUtc, ZoneId.of("America/Los_Angeles"))
                .ask("HotOrColdIntent", twoDaysBeforeInUtc)
                .words())
        .contains("use cold");
  }

  @ParameterizedTest
  @CsvSource({
    "recently, yesterday, Not just yet",
    "elapsed, P2D, About now",
    "injuryDate, 2026-11-26, 'Yes, heat is fine'",
    "elapsed, P3W, a clinician look at it"
  })
  void heatMayTakeOverFromColdInTwoToThreeDays(String slot, String value, String expected) {
    assertThat(AskedFeature.once("SwitchToHeatIntent", slot, value).words()).contains(expected);
  }

  @Test
  void withoutADateTheRuleForChangingIsSaidAndOneQuestionAsked() {
    Reply answer = AskedFeature.once("SwitchToHeatIntent");

    assertThat(answer.words())
        .isEqualTo("Two to three days after you hurt it, once it is no longer swollen or hot.");
    assertThat(AskedFeature.question(answer)).contains("INJURED_LATELY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cold", "heat"})
  void moreThanTwentyMinutesIsAnsweredWithTheCapAndWhy(String therapy) {
    String spoken =
        AskedFeature.once("TherapyTimingIntent", "therapy", therapy, "duration", "PT40M").words();

    assertThat(spoken).contains("I heard 40 minutes", "20 minutes is the most", "skin");
  }

  @Test
  void aLengthThatIsFineIsAgreedTo() {
    assertThat(AskedFeature.once("TherapyTimingIntent", "duration", "PT10M").words())
        .isEqualTo("Yes, 10 minutes is fine. 20 is the most at one time.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TherapyTimerIntent", "TherapyTimingIntent"})
  void fiftyIsAskedAboutBecauseItSoundsLikeFifteen(String intent) {
    AskedFeature person = new AskedFeature();
    Reply answer = person.ask(intent, "therapy", "cold", "duration", "PT50M");

    assertThat(answer.words()).contains("fifty", "20 is the most");
    assertThat(answer.followUp()).map(FollowUp::ask).contains("Did you mean fifteen?");
    assertThat(person.reply(true).followUp())
        .map(FollowUp::ask)
        .get()
        .asString()
        .contains("timer for 15 minutes");
  }

  @Test
  void ifFiftyWasMeantTheCapStands() {
    AskedFeature person = new AskedFeature();
    person.ask("TherapyTimerIntent", "duration", "PT50M");

    assertThat(person.reply(false).words()).contains("I heard 50 minutes", "is the most");
  }

  @ParameterizedTest
  @CsvSource({"PT12M, 12", "PT40M, 20", "PT1M, 15", "-PT5M, 15", "P3000Y, 15"})
  void aTimerIsOfferedForALengthThatDoesNoHarm(String wanted, int minutes) {
    assertThat(AskedFeature.once("TherapyTimerIntent", "duration", wanted).followUp())
        .map(FollowUp::reprompt)
        .contains("Say yes for a timer of " + minutes + " minutes, or no for none.");
  }

  @Test
  void aTimerIsOfferedOnceItIsClearWhetherColdOrHeat() {
    AskedFeature hurt = new AskedFeature();
    hurt.ask("HotOrColdIntent");

    assertThat(hurt.reply(true).followUp())
        .map(FollowUp::ask)
        .hasValueSatisfying(ask -> assertThat(ask).endsWith("timer for 15 minutes of cold?"));
  }
}
