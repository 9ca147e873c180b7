package com.backstretchcoach.simulator.limits;

import com.amazon.ask.model.ResponseEnvelope;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;

/** The SDK's own model can read the response, every property and directive of it. */
final class SdkModelRule implements Rule {
  private static final JsonMapper MODEL =
      JsonMapper.builder()
          .findAndAddModules()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addHandler(new TypesHaveBeenRead())
          .build();

  @Override
  public List<Breach> breaches(CheckedResponse answer) {
    try {
      MODEL.treeToValue(answer.envelope(), ResponseEnvelope.class);
      return List.of();
    } catch (JsonProcessingException e) {
      return List.of(new Breach(Limit.UNKNOWN_TO_THE_SDK, e.getOriginalMessage()));
    }
  }

  /** By its "type" Jackson has chosen the class already; the SDK's builders do not take it. */
  private static final class TypesHaveBeenRead extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        JsonDeserializer<?> deserializer,
        Object bean,
        String name)
        throws IOException {
      if (!name.equals("type")) {
        return false;
      }
      parser.skipChildren();
      return true;
    }
  }
}
