package com.backstretchcoach.feature.food;

/** Where a serving of a food stands to 200 milligrams of potassium. */
public enum Potassium {
  OVER,
  /** Over by at most ten milligrams, less than two tables of foods differ by. */
  JUST_OVER,
  /** At the line or under it by at most ten milligrams. */
  JUST_UNDER,
  UNDER
}
