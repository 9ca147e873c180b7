package com.backstretchcoach.feature.food;

import com.backstretchcoach.resource.EnumId;

/** Who published a figure. */
public enum FoodSource {
  /** The food tables of the US Department of Agriculture. */
  USDA,
  /** Dietary Guidelines for Americans 2015, appendix 10. */
  DIETARY_GUIDELINES,
  /** Patient information by Healthwise. */
  HEALTHWISE;

  /** The id in data and in the keys of texts. */
  public String id() {
    return EnumId.of(this);
  }
}
