package com.backstretchcoach.feature.food;

import com.backstretchcoach.resource.EnumId;

/** What else matters about a food. */
public enum FoodNote {
  LAXATIVE,
  NUT_ALLERGY,
  SUGAR,
  SALT;

  /** The id in data and in the keys of texts. */
  public String id() {
    return EnumId.of(this);
  }
}
