package com.backstretchcoach.schema;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * A Lambda handler whose every answer is held against Amazon's model. Without npm it only hands on.
 */
public final class CheckedHandler implements RequestStreamHandler {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RequestStreamHandler handler;
  private final boolean bothWays;

  private CheckedHandler(RequestStreamHandler handler, boolean bothWays) {
    this.handler = handler;
    this.bothWays = bothWays;
  }

  /** Checks what {@code handler} answers, whatever it is asked. */
  public static CheckedHandler ofAnswers(RequestStreamHandler handler) {
    return new CheckedHandler(handler, false);
  }

  /** Checks what {@code handler} is asked and what it answers. */
  public static CheckedHandler ofBothWays(RequestStreamHandler handler) {
    return new CheckedHandler(handler, true);
  }

  /**
   * Makes sure that a request is as Alexa sends it.
   *
   * @throws AssertionError when it is not
   */
  public static void checkRequest(JsonNode envelope) {
    AlexaModel.published()
        .ifPresent(model -> refuse("the request", model.faultsOfRequest(envelope)));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    byte[] request = in.readAllBytes();
    if (bothWays) {
      checkRequest(JSON.readTree(request));
    }
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    handler.handleRequest(new ByteArrayInputStream(request), answer, context);
    JsonNode envelope = JSON.readTree(answer.toByteArray());
    AlexaModel.published()
        .ifPresent(model -> refuse("the response", model.faultsOfResponse(envelope)));
    answer.writeTo(out);
  }

  private static void refuse(String what, List<String> faults) {
    if (!faults.isEmpty()) {
      throw new AssertionError(what + " is not as Amazon's model has it: " + faults);
    }
  }
}
