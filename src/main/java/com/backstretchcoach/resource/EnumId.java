package com.backstretchcoach.resource;

import java.util.Locale;
import java.util.Optional;

/** The ids by which the interaction model, the data and the keys of texts name a constant. */
public final class EnumId {
  private EnumId() {}

  /** The id of {@code constant}: its name in small letters. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The constant with that id or name, in small or capital letters. */
  public static <E extends Enum<E>> Optional<E> find(Class<E> type, String id) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(id)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
