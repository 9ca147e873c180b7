package com.backstretchcoach.log;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines that something leaves in the log, in the file where a test run keeps it. */
public final class LogLines {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FILE = Path.of(System.getProperty(LogOutput.PROPERTY));

  private LogLines() {}

  /** The lines as they were written while {@code something} was done. */
  public static List<String> of(Runnable something) {
    int before = all().size();
    something.run();
    List<String> lines = all();
    return lines.subList(before, lines.size());
  }

  /** The same lines, each of which has to be a JSON object. */
  public static List<JsonNode> read(Runnable something) {
    return of(something).stream().map(LogLines::object).toList();
  }

  /** How often {@code metric} was counted in {@code lines}, as CloudWatch reads them. */
  public static int counted(Metric metric, List<JsonNode> lines) {
    return lines.stream()
        .filter(line ->
            line.at("/_aws/CloudWatchMetrics").findValuesAsText("Name").contains(metric.id()))
        .mapToInt(line -> line.path(metric.id()).asInt())
        .sum();
  }

  private static List<String> all() {
    try {
      return Files.exists(FILE) ? Files.readAllLines(FILE) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode object(String line) {
    try {
      JsonNode object = JSON.readTree(line);
      if (!object.isObject()) {
        throw new IllegalStateException("no object: " + line);
      }
      return object;
    } catch (IOException e) {
      throw new UncheckedIOException(line, e);
    }
  }
}
