package com.backstretchcoach.advice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a stretch is not continued with, wherever it is felt. */
public enum PainKind {
  /** Sudden, stabbing, or getting worse. */
  SHARP,
  /** Dizzy, faint or sick. */
  UNWELL;

  /** The kind with an id of the interaction model, if it is one. */
  public static Optional<PainKind> named(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  /** The id in the interaction model. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
