package com.backstretchcoach.dialog;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every intent of the interaction model. */
public enum Intent {
  START_STRETCH("StartStretchIntent"),
  READY("ReadyIntent"),
  WHERE_AM_I("WhereAmIIntent"),
  CHANGE_HOLD("ChangeHoldIntent"),
  AMOUNT("AmountIntent"),
  CHANGE_PACE("ChangePaceIntent"),
  COUNT_STYLE("CountStyleIntent"),
  FLOW("FlowIntent"),
  SKIP_SIDE("SkipSideIntent"),
  FIRST_SIDE("FirstSideIntent"),
  BOTH_SIDES("BothSidesIntent"),
  HANDS_FREE("HandsFreeIntent"),
  STRETCH_ADVICE("StretchAdviceIntent"),
  STRETCH_FEEL("StretchFeelIntent"),
  HOT_OR_COLD("HotOrColdIntent"),
  SWITCH_TO_HEAT("SwitchToHeatIntent"),
  THERAPY_TIMING("TherapyTimingIntent"),
  THERAPY_HOW("TherapyHowIntent"),
  THERAPY_TIMER("TherapyTimerIntent"),
  TIMER_LEFT("TimerLeftIntent"),
  PAUSE_TIMER("PauseTimerIntent"),
  RESUME_TIMER("ResumeTimerIntent"),
  CANCEL_TIMER("CancelTimerIntent"),
  SET_REMINDER("SetReminderIntent"),
  READ_REMINDERS("ReadRemindersIntent"),
  CANCEL_REMINDERS("CancelRemindersIntent"),
  MASSAGE("MassageIntent"),
  FOOD("FoodIntent"),
  NUTRITION("NutritionIntent"),
  PAIN("PainIntent"),
  DANGER_SIGN("DangerSignIntent"),
  CAUTION("CautionIntent"),
  KNOT("KnotIntent"),
  CAUSES("CausesIntent"),
  PREVENTION("PreventionIntent"),
  EVIDENCE("EvidenceIntent"),
  PROGRESS("ProgressIntent"),
  SET_GOAL("SetGoalIntent"),
  FORGET_ME("ForgetMeIntent"),
  WHAT_IS_KEPT("WhatIsKeptIntent"),
  DONT_KNOW("DontKnowIntent"),
  MORE("MoreIntent"),
  YES("AMAZON.YesIntent"),
  NO("AMAZON.NoIntent"),
  HELP("AMAZON.HelpIntent"),
  FALLBACK("AMAZON.FallbackIntent"),
  REPEAT("AMAZON.RepeatIntent"),
  PAUSE("AMAZON.PauseIntent"),
  RESUME("AMAZON.ResumeIntent"),
  NEXT("AMAZON.NextIntent"),
  PREVIOUS("AMAZON.PreviousIntent"),
  START_OVER("AMAZON.StartOverIntent"),
  STOP("AMAZON.StopIntent"),
  CANCEL("AMAZON.CancelIntent"),
  NAVIGATE_HOME("AMAZON.NavigateHomeIntent");

  private static final Map<String, Intent> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(Intent::modelName, Function.identity()));

  private final String modelName;

  Intent(String modelName) {
    this.modelName = modelName;
  }

  /** Its name in the interaction model and in requests. */
  public String modelName() {
    return modelName;
  }

  /** The intent of that name; one that is not known counts as not understood. */
  public static Intent named(String modelName) {
    return Optional.ofNullable(BY_NAME.get(modelName)).orElse(FALLBACK);
  }
}
