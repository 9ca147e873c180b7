package com.backstretchcoach.feature.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.feature.safety.Condition.Level;
import com.backstretchcoach.feature.safety.Condition.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {
  private final Conditions conditions = Conditions.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fever",
        "weight_loss",
        "night_pain",
        "cancer",
        "osteoporosis",
        "steroids",
        "weak_immunity"
      })
  void aClinicianShouldSeeThese(String id) {
    assertThat(named(id).level()).isEqualTo(Level.SEE_SOON);
  }

  @ParameterizedTest
  @CsvSource({
    "kidney_disease, FOOD",
    "potassium_medicine, FOOD",
    "hip_replacement, STRETCH",
    "osteoporosis, STRETCH",
    "pregnancy, STRETCH",
    "sciatica, STRETCH",
    "raynauds, COLD",
    "poor_circulation, HEAT",
    "neuropathy, COLD",
    "heart_condition, HEAT",
    "diabetes, HEAT",
    "broken_skin, COLD",
    "blood_thinners, MASSAGE",
    "blood_clot, MASSAGE",
    "slipped_disc, MASSAGE",
    "nut_allergy, FOOD"
  })
  void aConditionChangesTheAdviceItBearsOn(String id, Subject subject) {
    assertThat(named(id).touches()).contains(subject);
  }

  @Test
  void allConditionsThatCanBeHeardAreKnown() {
    assertThat(conditions.all())
        .extracting(Condition::id)
        .containsExactlyInAnyOrder(
            "kidney_disease",
            "potassium_medicine",
            "osteoporosis",
            "hip_replacement",
            "knee_replacement",
            "knee_arthritis",
            "pregnancy",
            "diabetes",
            "neuropathy",
            "raynauds",
            "poor_circulation",
            "heart_condition",
            "blood_thinners",
            "blood_clot",
            "slipped_disc",
            "sciatica",
            "recent_surgery",
            "fracture",
            "cancer",
            "steroids",
            "weak_immunity",
            "fever",
            "weight_loss",
            "night_pain",
            "infection",
            "broken_skin",
            "cold_allergy",
            "nut_allergy",
            "high_blood_pressure",
            "spinal_stenosis",
            "hernia");
  }

  private Condition named(String id) {
    return conditions.named(id).orElseThrow();
  }
}
