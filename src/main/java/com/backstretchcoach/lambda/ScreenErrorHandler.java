package com.backstretchcoach.lambda;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RuntimeErrorEvent;
import com.backstretchcoach.dialog.request.DisplayReader;
import com.backstretchcoach.dialog.session.DisplayCodec;
import com.backstretchcoach.log.Metric;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A screen could not draw what it was sent: what is heard goes on, and the screen is left alone.
 */
public final class ScreenErrorHandler implements RequestHandler {
  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequest() instanceof RuntimeErrorEvent;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    RequestLog.of(input).count(Metric.SCREEN_FAULTS, 1);
    if (input.getRequestEnvelope().getSession() != null) {
      Map<String, Object> attributes =
          new HashMap<>(input.getAttributesManager().getSessionAttributes());
      DisplayCodec.write(DisplayReader.read(input.getRequestEnvelope()).failing(), attributes);
      input.getAttributesManager().setSessionAttributes(attributes);
    }
    return input.getResponseBuilder().build();
  }
}
