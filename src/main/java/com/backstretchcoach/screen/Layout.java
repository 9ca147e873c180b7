package com.backstretchcoach.screen;

/** The documents in {@code /apl}, one for all views that look alike. */
enum Layout {
  LAUNCH,
  STEPS,
  STRETCH,
  HOT_COLD,
  MASSAGE,
  FOODS,
  WEEK,
  HELP,
  DANGER;

  static Layout of(View view) {
    return switch (view) {
      case View.Launch _ -> LAUNCH;
      case View.Instructions _ -> STEPS;
      case View.Stretch _, View.BetweenRounds _, View.Paused _, View.Finished _ -> STRETCH;
      case View.HotCold _ -> HOT_COLD;
      case View.Massage _ -> MASSAGE;
      case View.Foods _ -> FOODS;
      case View.Week _ -> WEEK;
      case View.Help _ -> HELP;
      case View.Danger _ -> DANGER;
    };
  }
}
