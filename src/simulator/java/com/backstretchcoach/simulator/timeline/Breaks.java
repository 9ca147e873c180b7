package com.backstretchcoach.simulator.timeline;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** How long an SSML break lasts; the lengths of the named strengths are assumed. */
public final class Breaks {
  private static final Pattern TIME = Pattern.compile("\\+?(\\d*\\.?\\d+)(ms|s)");
  private static final Duration COMMA = Duration.ofMillis(200);
  private static final Map<String, Duration> STRENGTHS =
      Map.of(
          "none",
          Duration.ZERO,
          "x-weak",
          Duration.ZERO,
          "weak",
          COMMA,
          "medium",
          COMMA,
          "strong",
          Duration.ofMillis(400),
          "x-strong",
          Duration.ofMillis(800));

  private Breaks() {}

  /** The length of a {@code <break>}; empty when its attributes say nothing that is valid. */
  public static Optional<Duration> lengthOf(Element pause) {
    if (pause.hasAttribute("time")) {
      return time(pause.getAttribute("time"));
    }
    String strength = pause.hasAttribute("strength") ? pause.getAttribute("strength") : "medium";
    return Optional.ofNullable(STRENGTHS.get(strength));
  }

  private static Optional<Duration> time(String time) {
    Matcher matcher = TIME.matcher(time);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal amount = new BigDecimal(matcher.group(1));
    BigDecimal millis = matcher.group(2).equals("ms") ? amount : amount.movePointRight(3);
    return Optional.of(Duration.ofNanos(millis.movePointRight(6).longValue()));
  }
}
