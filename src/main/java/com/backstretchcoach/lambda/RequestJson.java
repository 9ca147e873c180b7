package com.backstretchcoach.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Reads the JSON of requests, within bounds far beyond what a request of Alexa's needs. */
final class RequestJson {
  /** Bytes of a whole request. */
  static final int LARGEST = 512 * 1024;

  private static final int DEEPEST = 64;
  private static final int LONGEST_TEXT = 128 * 1024;
  private static final int LONGEST_NAME = 1_024;
  private static final int MOST_DIGITS = 64;

  static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(DEEPEST)
                      .maxStringLength(LONGEST_TEXT)
                      .maxNameLength(LONGEST_NAME)
                      .maxNumberLength(MOST_DIGITS)
                      .build())
              .build());

  private RequestJson() {}

  /** The JSON of a request; missing where it is none or beyond the bounds. */
  static JsonNode read(byte[] request) {
    if (request.length > LARGEST) {
      return MAPPER.missingNode();
    }
    try {
      return MAPPER.readTree(request);
    } catch (IOException e) {
      return MAPPER.missingNode();
    }
  }
}
