package com.backstretchcoach.feature;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.dialog.Reply;
import org.junit.jupiter.api.Test;

/** Every row of the article can be had by asking, and by a yes to what is offered. */
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
        .contains("15 minutes", "20", "3 to 5 times a day", "two to three days", "2 to 3 hours");
  }

  @Test
  void tellsWhatColdDoesAndWhatToUse() {
    assertThat(said("HotOrColdIntent", "injuryDate", "2026-11-25")).contains("limits bleeding");
    assertThat(said("TherapyHowIntent", "therapy", "cold"))
        .containsIgnoringCase("an ice pack")
        .contains("frozen vegetables", "crushed ice", "cloth", "never fall asleep");
  }

  @Test
  void tellsHowLongAndHowOftenForHeat() {
    assertThat(said("TherapyTimingIntent", "therapy", "heat"))
        .contains("15 minutes", "20", "an hour apart", "3 times a day", "5 is the most")
        .contains("no longer knots", "two weeks");
  }

  @Test
  void tellsWhatHeatDoesAndWhatToUse() {
    assertThat(said("HotOrColdIntent", "elapsed", "P5D"))
        .contains("brings in blood", "healing", "relaxes the muscle");
    assertThat(said("TherapyHowIntent", "therapy", "heat"))
        .containsIgnoringCase("a heating pad")
        .contains("towel", "warm water", "hot shower");
  }

  @Test
  void tellsHowToMassageAndWhenNot() {
    assertThat(said("MassageIntent"))
        .contains("one of the best ways", "oxygen and nutrients", "carries waste away")
        .contains("first three days of an injury", "Never on the spine");
  }

  @Test
  void tellsHowTheStretchIsDoneAndWhatItIsGoodFor() {
    assertThat(said("StretchAdviceIntent"))
        .contains("firm surface", "20 to 30 seconds", "Three times in a row")
        .contains("three to five times a day", "loosens knots", "helps stop new ones")
        .contains("circulation", "flexibility", "injury");
    assertThat(said("StretchFeelIntent")).contains("Pain is not", "damage the muscle");
  }

  @Test
  void tellsTheFoodsWithTheirPotassium() {
    assertThat(said("NutritionIntent"))
        .contains("Potassium is one of the minerals muscles use most", "200 milligrams a serving")
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

  @Test
  void namesTheSourcesToWhoAsksWhoSaysSo() {
    assertThat(said("EvidenceIntent"))
        .contains("Mayo Clinic", "British health services", "Cochrane", "Dietary Guidelines")
        .contains("Healthwise", "five seconds to a minute");
  }

  private static String said(String intent, String... slots) {
    AskedFeature person = new AskedFeature();
    Reply answer = person.ask(intent, slots);
    StringBuilder all = new StringBuilder(answer.words());
    while (AskedFeature.question(answer).filter(id -> id.startsWith("MORE_")).isPresent()) {
      answer = person.reply(true);
      all.append(' ').append(answer.words());
    }
    return all.toString();
  }
}
