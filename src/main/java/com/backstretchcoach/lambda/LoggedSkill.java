package com.backstretchcoach.lambda;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.request.SkillRequest;
import com.amazon.ask.response.SkillResponse;
import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leaves one line in the log for each request. */
final class LoggedSkill implements AlexaSkill<RequestEnvelope, ResponseEnvelope> {
  private final AlexaSkill<RequestEnvelope, ResponseEnvelope> skill;
  private final Start.Once start;

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
    byte[] bytes = response.getRawResponse();
    if (says(response.getResponse().getResponse())) {
      log.answered();
    }
    log.write(
        context instanceof Context lambda ? lambda.getAwsRequestId() : "",
        start.now(),
        Duration.ofNanos(System.nanoTime() - began),
        bytes.length);
    return new Written(response.getResponse(), bytes);
  }

  private static boolean says(Response response) {
    return response.getOutputSpeech() != null
        || response.getCanFulfillIntent() != null
        || !response.getDirectives().isEmpty();
  }

  /** A response that has been put into bytes, which happens once. */
  private static final class Written implements SkillResponse<ResponseEnvelope> {
    private final ResponseEnvelope envelope;
    private final byte[] bytes;

    Written(ResponseEnvelope envelope, byte[] bytes) {
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
      return bytes;
    }

    @Override
    public void writeTo(OutputStream out) {
      try {
        out.write(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
