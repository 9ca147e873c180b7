package com.backstretchcoach.lambda;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.request.SkillRequest;
import com.amazon.ask.response.SkillResponse;
import com.amazonaws.services.lambda.runtime.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Leaves one line in the log for each request. */
final class LoggedSkill implements AlexaSkill<RequestEnvelope, ResponseEnvelope> {
  private final AlexaSkill<RequestEnvelope, ResponseEnvelope> skill;
  private final Start.Once start;

  /** What answers are put into, again and again: one with a screen has some forty kilobytes. */
  private final Queue<ByteArrayOutputStream> buffers = new ConcurrentLinkedQueue<>();

  /**
   * Logs what {@code skill} answers.
   *
   * @param variables of the process, from which Lambda tells how it was started
   */
  LoggedSkill(AlexaSkill<RequestEnvelope, ResponseEnvelope> skill, Map<String, String> variables) {
    this.skill = skill;
    this.start = new Start.Once(variables);
  }

  @Override
  public SkillResponse<ResponseEnvelope> execute(SkillRequest request, @Nullable Object context) {
    long began = System.nanoTime();
    RequestLog log = new RequestLog();
    SkillResponse<ResponseEnvelope> response = skill.execute(request, log);
    ByteArrayOutputStream bytes = buffer();
    response.writeTo(bytes);
    if (says(response.getResponse().getResponse())) {
      log.answered();
    }
    log.write(
        context instanceof Context lambda ? lambda.getAwsRequestId() : "",
        start.now(),
        Duration.ofNanos(System.nanoTime() - began),
        bytes.size());
    return new Written(response.getResponse(), bytes);
  }

  private ByteArrayOutputStream buffer() {
    @Nullable ByteArrayOutputStream used = buffers.poll();
    if (used == null) {
      return new ByteArrayOutputStream();
    }
    used.reset();
    return used;
  }

  private static boolean says(Response response) {
    return response.getOutputSpeech() != null
        || response.getCanFulfillIntent() != null
        || !response.getDirectives().isEmpty();
  }

  /** A response that has been put into bytes, which happens once; it can be written once. */
  private final class Written implements SkillResponse<ResponseEnvelope> {
    private final ResponseEnvelope envelope;
    private final ByteArrayOutputStream bytes;

    Written(ResponseEnvelope envelope, ByteArrayOutputStream bytes) {
      this.envelope = envelope;
      this.bytes = bytes;
    }

    @Override
    public boolean isPresent() {
      return true;
    }

    @Override
    public ResponseEnvelope getResponse() {
      return envelope;
    }

    @Override
    public byte[] getRawResponse() {
      return bytes.toByteArray();
    }

    @Override
    public void writeTo(OutputStream out) {
      try {
        bytes.writeTo(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      buffers.add(bytes);
    }
  }
}
