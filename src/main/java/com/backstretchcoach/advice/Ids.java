package com.backstretchcoach.advice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ids by which the interaction model, the data and the keys of texts name a constant. */
final class Ids {
  private Ids() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The constant with exactly that id. */
  static <E extends Enum<E>> Optional<E> find(Class<E> type, String id) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> of(constant).equals(id))
        .findFirst();
  }
}
