package com.backstretchcoach.lambda;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.backstretchcoach.log.Level;
import com.backstretchcoach.log.LogLine;
import com.backstretchcoach.log.Metric;
import com.backstretchcoach.resource.EnumId;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What becomes the line of one request, gathered from whoever has a part in answering it. Nothing
 * that the person said or is goes in, and no name of an intent: that alone may tell of pain.
 */
final class RequestLog {
  /** What came of a request. */
  enum Outcome {
    /** Something is heard or seen. */
    ANSWERED(Level.INFO),
    /** Nothing may be said, or a touch came too late. */
    SILENT(Level.INFO),
    /** The request was for another skill, or of a kind that the SDK does not know. */
    REFUSED(Level.WARN),
    /** It could not be read. */
    UNREADABLE(Level.WARN),
    /** Our own mistake, for which the person heard an apology. */
    APOLOGY(Level.ERROR);

    private final Level level;

    Outcome(Level level) {
      this.level = level;
    }
  }

  /** Of a request type as Alexa names them, so that nothing else gets in by that way. */
  private static final Pattern KIND = Pattern.compile("[A-Za-z.]{1,80}");

  private static final Pattern LOCALE = Pattern.compile("[a-z]{2}-[A-Z]{2}");

  private final Map<String, String> details = new LinkedHashMap<>();
  private final Map<Metric, Integer> counts = new EnumMap<>(Metric.class);
  private Outcome outcome = Outcome.SILENT;
  private Level level = Level.INFO;

  /** That of the request which {@code input} is about. */
  static RequestLog of(HandlerInput input) {
    return of(input.getContext());
  }

  /** That which goes with a request as its context. */
  static RequestLog of(@Nullable Object context) {
    return context instanceof RequestLog log ? log : new RequestLog();
  }

  /** Takes what may be known from {@code envelope}. */
  void read(JsonNode envelope) {
    keep("kind", envelope.at("/request/type").asText(), KIND);
    keep("locale", envelope.at("/request/locale").asText(), LOCALE);
  }

  /** Notes something under a name of its own; never anything that a person has said. */
  void note(String name, String value) {
    details.put(name, value);
  }

  /** Notes that something is heard or seen, unless something went wrong before. */
  void answered() {
    outcome = outcome == Outcome.SILENT ? Outcome.ANSWERED : outcome;
  }

  /** Notes that nobody takes it. */
  void refused() {
    outcome = Outcome.REFUSED;
  }

  /** Notes what went wrong; {@code fault} is a class or a place, never a message: it may quote. */
  void failed(Outcome came, String fault) {
    outcome = came;
    note("fault", fault);
  }

  /** Notes the kinds of errors that a device reports. */
  void reported(String errors) {
    level = Level.WARN;
    note("errors", errors);
  }

  /** Counts what happened, if it did. */
  void count(Metric metric, int times) {
    counts.merge(metric, times, Integer::sum);
  }

  /** Writes the line. */
  void write(String requestId, Start start, Duration time, int bytes) {
    LogLine line = LogLine.of(outcome.level.compareTo(level) > 0 ? outcome.level : level);
    if (!requestId.isEmpty()) {
      line.with("requestId", requestId);
    }
    line.with("kind", "unknown");
    details.forEach(line::with);
    counts.forEach(line::count);
    line.with("outcome", EnumId.of(outcome))
        .with("start", start.id())
        .with("milliseconds", time.toMillis())
        .with("bytes", bytes)
        .write();
  }

  private void keep(String name, String value, Pattern form) {
    if (form.matcher(value).matches()) {
      note(name, value);
    }
  }
}
