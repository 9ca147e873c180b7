package com.backstretchcoach.lambda;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.request.SkillRequest;
import com.amazon.ask.request.impl.BaseSkillRequest;
import com.amazon.ask.response.SkillResponse;
import com.amazon.ask.response.impl.BaseSkillResponse;
import com.amazon.ask.util.impl.JacksonJsonMarshaller;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers also what the SDK throws at: a request it cannot read or of an unknown type, or one for
 * another skill. The answer is empty and valid, and keeps the attributes of the session.
 */
final class TolerantSkill implements AlexaSkill<RequestEnvelope, ResponseEnvelope> {
  private static final ObjectMapper JSON = RequestJson.MAPPER;

  private final AlexaSkill<RequestEnvelope, ResponseEnvelope> skill;

  TolerantSkill(AlexaSkill<RequestEnvelope, ResponseEnvelope> skill) {
    this.skill = skill;
  }

  @Override
  public SkillResponse<ResponseEnvelope> execute(SkillRequest request, @Nullable Object context) {
    JsonNode envelope = RequestJson.read(request.getRawRequest());
    RequestLog log = RequestLog.of(context);
    log.read(envelope);
    if (!envelope.isObject()) {
      log.failed(RequestLog.Outcome.UNREADABLE, envelope.getNodeType().name());
      return quiet(envelope);
    }
    try {
      @Nullable SkillResponse<ResponseEnvelope> response =
          skill.execute(complete(request, envelope, log), log);
      if (response != null) {
        return response;
      }
      log.refused();
    } catch (RuntimeException | IOException e) {
      log.failed(RequestLog.Outcome.UNREADABLE, e.getClass().getSimpleName());
    }
    return quiet(envelope);
  }

  /** A request without context still names its skill in the session. */
  private static SkillRequest complete(SkillRequest request, JsonNode envelope, RequestLog log)
      throws IOException {
    boolean report = ReportedErrors.takenOutOf(envelope, log);
    JsonNode application = envelope.at("/session/application");
    if (envelope instanceof ObjectNode object
        && envelope.at("/context/System/application").isMissingNode()
        && application.isObject()) {
      object.withObject("/context/System").set("application", application);
      return new BaseSkillRequest(JSON.writeValueAsBytes(envelope));
    }
    return report ? new BaseSkillRequest(JSON.writeValueAsBytes(envelope)) : request;
  }

  private static SkillResponse<ResponseEnvelope> quiet(JsonNode envelope) {
    JsonNode attributes = envelope.at("/session/attributes");
    Map<String, Object> kept =
        attributes.isObject()
            ? JSON.convertValue(attributes, new TypeReference<Map<String, Object>>() {})
            : Map.of();
    return new BaseSkillResponse<>(
        JacksonJsonMarshaller.forType(ResponseEnvelope.class),
        ResponseEnvelope.builder()
            .withVersion("1.0")
            .withSessionAttributes(kept)
            .withResponse(Response.builder().build())
            .build());
  }
}
