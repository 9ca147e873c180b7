package com.backstretchcoach.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every row of the article can be had by asking. */
class ArticleTest {
  @Test
  void tellsWhatAKnotIs() {
    assertThat(said("KnotIntent"))
        .contains("tightens and clusters", "spasm", "Charlie horse", "Legs and lower back");
  }

  @Test
  void tellsTheCauses() {
    assertThat(said("CausesIntent"))
        .contains("posture", "awkwardly", "nutrients", "injury", "stress", "blood flow");
  }

  @Test
  void tellsHowLongAndHowOftenForCold() {
    assertThat(said("TherapyTimingIntent", "therapy", "cold"))
        .contains("15 minutes", "20", "3 to 5 times a day", "couple of days", "2 to 3 hours")
        .contains("article says", "health services often say");
  }

  @Test
  void tellsWhatColdDoesAndWhatToUse() {
    assertThat(said("HotOrColdIntent", "injuryDate", "2026-11-25")).contains("limits bleeding");
    assertThat(said("TherapyHowIntent", "therapy", "cold"))
        .contains("ice pack", "frozen vegetables", "crushed ice", "cloth", "never fall asleep");
  }

  @Test
  void tellsHowLongAndHowOftenForHeat() {
    assertThat(said("TherapyTimingIntent", "therapy", "heat"))
        .contains("15 minutes", "20", "an hour apart", "3 times a day", "article allows 5")
        .contains("no longer knots", "two weeks");
  }

  @Test
  void tellsWhatHeatDoesAndWhatToUse() {
    assertThat(said("HotOrColdIntent", "elapsed", "P5D"))
        .contains("brings in blood", "healing", "relaxes the muscle");
    assertThat(said("TherapyHowIntent", "therapy", "heat"))
        .contains("heating pad", "towel", "warm water", "hot shower");
  }

  @Test
  void tellsHowToMassageAndWhenNot() {
    assertThat(said("MassageIntent"))
        .contains("one of the best ways", "oxygen and nutrients", "carries waste away")
        .contains("injured, not damaged", "first three days", "never on the spine");
  }

  @Test
  void tellsHowTheStretchIsDoneAndWhatItIsGoodFor() {
    assertThat(said("StretchAdviceIntent"))
        .contains("firm surface", "20 to 30 seconds", "three times in a row")
        .contains("three to five times a day", "loosens knots", "helps stop new ones")
        .contains("circulation", "flexibility", "injury");
    assertThat(said("StretchFeelIntent")).contains("Pain is not", "damage the muscle");
  }

  @Test
  void tellsTheFoodsWithTheirPotassium() {
    assertThat(said("NutritionIntent"))
        .contains("Potassium is one of the minerals muscles use most", "200 milligrams")
        .contains("a medium banana, 422", "an ounce of pistachios, 290")
        .contains("a cup of papaya pieces, 264", "a quarter cup of raisins, 270")
        .contains("a medium orange, 237", "and a cup of prune juice, 707");
  }

  @Test
  void tellsHowToPreventKnots() {
    assertThat(said("PreventionIntent")).contains("upkeep", "greatly reduces knots", "end them");
  }

  @Test
  void tellsHowStrongTheEvidenceIs() {
    assertThat(said("EvidenceIntent"))
        .contains("heat helps a little", "too little evidence", "No trial shows that potassium");
  }

  private static String said(String intent, String... slots) {
    return AskedFeature.once(intent, slots).words();
  }
}
