package com.backstretchcoach.dialog;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A touch on the screen, or what a screen sends by itself.
 *
 * @param stamp the number of the answer that showed the screen
 */
public record Touch(String action, int stamp) {
  private static final String SENDER = "coach";
  private static final Pattern STAMP = Pattern.compile("\\d{1,7}");

  /** Reads the arguments of an event; nothing when they are not ours. */
  public static Optional<Touch> read(@Nullable List<Object> arguments) {
    if (arguments == null
        || arguments.size() != 3
        || !SENDER.equals(arguments.getFirst())
        || !(arguments.get(1) instanceof String action)) {
      return Optional.empty();
    }
    return Optional.ofNullable(arguments.get(2))
        .map(Object::toString)
        .filter(stamp -> STAMP.matcher(stamp).matches())
        .map(stamp -> new Touch(action, Integer.parseInt(stamp)));
  }
}
