package com.backstretchcoach.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** JSON files that are shipped with the skill. */
public final class JsonResource {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

  private JsonResource() {}

  /**
   * The content of the resource at {@code path}, which begins with a slash.
   *
   * @throws IllegalStateException when there is no such file
   * @throws UncheckedIOException when it is not JSON of that type
   */
  public static <T> T read(String path, Class<T> type) {
    try (InputStream in = JsonResource.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing " + path);
      }
      return JSON.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /**
   * The content as a tree.
   *
   * @throws IllegalStateException when there is no such file
   * @throws UncheckedIOException when it is not JSON
   */
  public static JsonNode tree(String path) {
    return read(path, JsonNode.class);
  }

  /** Whether there is such a file. */
  public static boolean exists(String path) {
    return JsonResource.class.getResource(path) != null;
  }
}
