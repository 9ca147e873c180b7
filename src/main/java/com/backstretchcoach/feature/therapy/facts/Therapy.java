package com.backstretchcoach.feature.therapy.facts;

import com.backstretchcoach.resource.EnumId;
import java.util.Optional;

/** What is put on the back. */
public enum Therapy {
  COLD,
  HEAT;

  /** The therapy with an id as it stands in the interaction model, {@code cold} or {@code heat}. */
  public static Optional<Therapy> named(String id) {
    return EnumId.find(Therapy.class, id);
  }

  /** The id in the interaction model. */
  public String id() {
    return EnumId.of(this);
  }
}
