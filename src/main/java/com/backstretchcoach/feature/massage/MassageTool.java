package com.backstretchcoach.feature.massage;

import com.backstretchcoach.resource.EnumId;
import java.util.Optional;

/** What a back can be massaged with. */
public enum MassageTool {
  HANDS,
  PARTNER,
  ELBOW,
  TENNIS_BALL,
  TWO_BALLS,
  FOAM_ROLLER,
  MASSAGE_GUN,
  MASSAGE_CHAIR;

  /** The tool with an id of the interaction model. */
  public static Optional<MassageTool> named(String id) {
    return EnumId.find(MassageTool.class, id);
  }

  /** The id in the interaction model. */
  public String id() {
    return EnumId.of(this);
  }
}
