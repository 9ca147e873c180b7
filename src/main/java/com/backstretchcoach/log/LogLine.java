package com.backstretchcoach.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One line of the log, a JSON object. Counts in it become metrics of CloudWatch, which reads them
 * from the log by the embedded metric format; no call is made for them.
 *
 * <p>Nothing personal may be put into a line, and no name of an intent: that one was asked about
 * pain is health information.
 */
public final class LogLine {
  /** Under which CloudWatch keeps the counts. */
  public static final String NAMESPACE = "BackStretchCoach";

  private static final JsonFactory JSON = new JsonFactory();

  /** Tells the stages of one account apart. */
  private static final String FUNCTION = "FunctionName";

  private static final String NAME =
      System.getenv().getOrDefault("AWS_LAMBDA_FUNCTION_NAME", "local");

  private final Level level;
  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final Map<String, String> dimensions = new LinkedHashMap<>();
  private final Map<Metric, Integer> counts = new EnumMap<>(Metric.class);

  private LogLine(Level level) {
    this.level = level;
    dimensions.put(FUNCTION, NAME);
  }

  /** A line in which nothing stands yet. */
  public static LogLine of(Level level) {
    return new LogLine(level);
  }

  /** The same line with a text in it. */
  public LogLine with(String name, String text) {
    fields.put(name, text);
    return this;
  }

  /** The same line with a number in it. */
  public LogLine with(String name, long number) {
    fields.put(name, number);
    return this;
  }

  /** The same line, whose counts are kept apart by {@code name}. */
  public LogLine dimension(String name, String value) {
    dimensions.put(name, value);
    return this;
  }

  /** The same line with something counted; what did not happen is left out. */
  public LogLine count(Metric metric, int times) {
    if (times > 0) {
      counts.merge(metric, times, Integer::sum);
    }
    return this;
  }

  /** Writes it. */
  public void write() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      write(json, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    line.write('\n');
    LogOutput.write(line.toByteArray());
  }

  private void write(JsonGenerator json, Instant now) throws IOException {
    json.writeStartObject();
    json.writeStringField("timestamp", now.toString());
    json.writeStringField("level", level.name());
    for (Map.Entry<String, Object> field : fields.entrySet()) {
      json.writePOJOField(field.getKey(), field.getValue());
    }
    if (!counts.isEmpty()) {
      for (Map.Entry<String, String> dimension : dimensions.entrySet()) {
        json.writeStringField(dimension.getKey(), dimension.getValue());
      }
      for (Map.Entry<Metric, Integer> count : counts.entrySet()) {
        json.writeNumberField(count.getKey().id(), count.getValue());
      }
      writeMetrics(json, now);
    }
    json.writeEndObject();
  }

  private void writeMetrics(JsonGenerator json, Instant now) throws IOException {
    json.writeObjectFieldStart("_aws");
    json.writeNumberField("Timestamp", now.toEpochMilli());
    json.writeArrayFieldStart("CloudWatchMetrics");
    json.writeStartObject();
    json.writeStringField("Namespace", NAMESPACE);
    json.writeArrayFieldStart("Dimensions");
    json.writeArray(dimensions.keySet().toArray(String[]::new), 0, dimensions.size());
    json.writeEndArray();
    json.writeArrayFieldStart("Metrics");
    for (Metric metric : counts.keySet()) {
      json.writeStartObject();
      json.writeStringField("Name", metric.id());
      json.writeStringField("Unit", "Count");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }
}
