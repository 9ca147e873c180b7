package com.backstretchcoach.simulator.echo;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The Lambda function, called as its runtime calls it: bytes in, bytes out. */
public final class Skill {
  private final RequestStreamHandler handler;

  /** The skill behind {@code handler}. */
  public Skill(RequestStreamHandler handler) {
    this.handler = handler;
  }

  /**
   * The answer of the skill to one request.
   *
   * @throws SkillFailedException when the handler throws
   */
  byte[] answer(ObjectNode request) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      handler.handleRequest(
          new ByteArrayInputStream(request.toString().getBytes(StandardCharsets.UTF_8)),
          answer,
          new InvocationContext("simulated"));
    } catch (IOException | RuntimeException e) {
      throw new SkillFailedException(e);
    }
    return answer.toByteArray();
  }
}
