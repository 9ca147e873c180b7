package com.backstretchcoach.feature.safety;

import com.backstretchcoach.resource.EnumId;
import java.util.Optional;

/** What a stretch is not continued with, wherever it is felt. */
public enum PainKind {
  /** Sudden, stabbing, or getting worse. */
  SHARP,
  /** Dizzy, faint or sick. */
  UNWELL,
  /** Numb, tingling or weak: not a sore place, wherever it is. */
  NUMB;

  /** The kind with an id of the interaction model, if it is one. */
  public static Optional<PainKind> named(String id) {
    return EnumId.find(PainKind.class, id);
  }

  /** The id in the interaction model. */
  public String id() {
    return EnumId.of(this);
  }
}
