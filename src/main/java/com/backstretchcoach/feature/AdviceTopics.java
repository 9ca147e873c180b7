package com.backstretchcoach.feature;

import com.backstretchcoach.advice.Conditions;
import com.backstretchcoach.advice.FoodTable;
import com.backstretchcoach.advice.Therapies;
import com.backstretchcoach.dialog.Feature;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.feature.about.SimpleTopic;
import com.backstretchcoach.feature.food.FoodTopic;
import com.backstretchcoach.feature.food.NutritionTopic;
import com.backstretchcoach.feature.massage.MassageTopic;
import com.backstretchcoach.feature.safety.CautionTopic;
import com.backstretchcoach.feature.safety.DangerSignTopic;
import com.backstretchcoach.feature.safety.PainTopic;
import com.backstretchcoach.feature.therapy.HotOrColdTopic;
import com.backstretchcoach.feature.therapy.InjuredLatelyTopic;
import com.backstretchcoach.feature.therapy.MeantFifteenTopic;
import com.backstretchcoach.feature.therapy.SwitchToHeatTopic;
import com.backstretchcoach.feature.therapy.TherapyHowTopic;
import com.backstretchcoach.feature.therapy.TherapyTimerTopic;
import com.backstretchcoach.feature.therapy.TherapyTimingTopic;
import java.util.Map;
import java.util.Optional;

/** Finds who answers what is asked besides the stretch. */
public final class AdviceTopics implements Feature {
  private final Therapies therapies = Therapies.load();
  private final Map<String, Topic> byIntent = byIntent(therapies);

  @Override
  public Optional<Topic> of(String intent) {
    return Optional.ofNullable(byIntent.get(intent));
  }

  @Override
  public Optional<Topic> reply(Question question, boolean yes) {
    return switch (question) {
      case INJURED_LATELY -> Optional.of(new InjuredLatelyTopic(therapies, yes));
      case MEANT_FIFTEEN -> Optional.of(new MeantFifteenTopic(therapies, yes));
      default -> Optional.empty();
    };
  }

  private static Map<String, Topic> byIntent(Therapies therapies) {
    FoodTable foods = FoodTable.load();
    return Map.ofEntries(
        Map.entry("HotOrColdIntent", new HotOrColdTopic(therapies)),
        Map.entry("SwitchToHeatIntent", new SwitchToHeatTopic(therapies)),
        Map.entry("TherapyTimingIntent", new TherapyTimingTopic(therapies)),
        Map.entry("TherapyHowIntent", new TherapyHowTopic(therapies)),
        Map.entry("TherapyTimerIntent", new TherapyTimerTopic(therapies)),
        Map.entry("MassageIntent", new MassageTopic()),
        Map.entry("FoodIntent", new FoodTopic(foods)),
        Map.entry("NutritionIntent", new NutritionTopic(foods)),
        Map.entry("CautionIntent", new CautionTopic(Conditions.load(), foods)),
        Map.entry("PainIntent", new PainTopic()),
        Map.entry("DangerSignIntent", new DangerSignTopic()),
        Map.entry("CausesIntent", new SimpleTopic("causes")),
        Map.entry("PreventionIntent", new SimpleTopic("prevention")),
        Map.entry("KnotIntent", new SimpleTopic("knot")),
        Map.entry("EvidenceIntent", new SimpleTopic("evidence")),
        Map.entry("StretchAdviceIntent", new SimpleTopic("stretch_advice")),
        Map.entry("StretchFeelIntent", new SimpleTopic("stretch_feel")));
  }
}
