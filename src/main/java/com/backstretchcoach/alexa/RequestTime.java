package com.backstretchcoach.alexa;

import com.amazon.ask.model.Request;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** When Alexa made a request. */
public final class RequestTime {
  /** The year of the first Echo. */
  private static final Instant EARLIEST = Instant.parse("2014-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  private RequestTime() {}

  /** Its timestamp; nothing where it has none, or one from before 2014 or after 2099. */
  public static Optional<Instant> of(Request request) {
    return Optional.ofNullable(request.getTimestamp())
        .map(OffsetDateTime::toInstant)
        .filter(made -> !made.isBefore(EARLIEST) && made.isBefore(LATEST));
  }
}
