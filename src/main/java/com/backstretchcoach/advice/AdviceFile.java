package com.backstretchcoach.advice;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the data files of this package. */
final class AdviceFile {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

  private AdviceFile() {}

  /**
   * The content of {@code /advice/<name>}.
   *
   * @throws IllegalStateException when there is no such file
   * @throws UncheckedIOException when it is not of that type
   */
  static <T> T read(String name, Class<T> type) {
    String path = "/advice/" + name;
    try (InputStream in = AdviceFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing " + path);
      }
      return JSON.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
