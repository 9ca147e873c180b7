package com.backstretchcoach.lambda;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.CustomSkill;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.request.SkillRequest;
import com.amazon.ask.response.SkillResponse;
import com.amazon.ask.response.impl.BaseSkillResponse;
import com.amazon.ask.util.JsonMarshaller;
import com.amazon.ask.util.impl.JacksonJsonMarshaller;
import com.amazon.ask.util.impl.ObjectMapperFactory;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers also what the SDK throws at: a request it cannot read or of an unknown type, or one for
 * another skill. The answer is empty and valid, and keeps the attributes of the session.
 */
final class TolerantSkill implements AlexaSkill<RequestEnvelope, ResponseEnvelope> {
  private static final ObjectMapper JSON = ObjectMapperFactory.getMapper();
  private static final JsonMarshaller<ResponseEnvelope> WRITER =
      JacksonJsonMarshaller.forType(ResponseEnvelope.class);

  private final CustomSkill skill;

  TolerantSkill(CustomSkill skill) {
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
      complete(envelope, log);
      RequestEnvelope asked = JSON.treeToValue(envelope, RequestEnvelope.class);
      @Nullable ResponseEnvelope answer = skill.invoke(asked, log);
      if (answer != null) {
        return new BaseSkillResponse<>(WRITER, answer);
      }
      log.refused();
    } catch (InvalidTypeIdException e) {
      log.refused();
    } catch (RuntimeException | IOException e) {
      log.failed(RequestLog.Outcome.UNREADABLE, e.getClass().getSimpleName());
    }
    return quiet(envelope);
  }

  /** A request without context still names its skill in the session. */
  private static void complete(JsonNode envelope, RequestLog log) {
    ReportedErrors.takenOutOf(envelope, log);
    JsonNode application = envelope.at("/session/application");
    if (envelope instanceof ObjectNode object
        && envelope.at("/context/System/application").isMissingNode()
        && application.isObject()) {
      object.withObject("/context/System").set("application", application);
    }
  }

  private static SkillResponse<ResponseEnvelope> quiet(JsonNode envelope) {
    JsonNode attributes = envelope.at("/session/attributes");
    Map<String, Object> kept =
        attributes.isObject()
            ? JSON.convertValue(attributes, new TypeReference<Map<String, Object>>() {})
            : Map.of();
    return new BaseSkillResponse<>(
        WRITER,
        ResponseEnvelope.builder()
            .withVersion("1.0")
            .withSessionAttributes(kept)
            .withResponse(Response.builder().build())
            .build());
  }
}
