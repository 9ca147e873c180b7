package com.backstretchcoach.conversation;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.interceptor.RequestInterceptor;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.interfaces.alexa.presentation.apla.RuntimeErrorEvent;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line a request, with nothing in it that the person said or is. The name of an intent already
 * tells of pain or a condition, so it is left out.
 */
public final class RequestLog implements RequestInterceptor {
  private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

  @Override
  public void process(HandlerInput input) {
    LOG.info("{}{}", input.getRequest().getType(), detail(input));
  }

  private static String detail(HandlerInput input) {
    return switch (input.getRequest()) {
      case SessionEndedRequest request -> " " + request.getReason();
      case RuntimeErrorEvent event -> errorTypes(event);
      default -> "";
    };
  }

  private static String errorTypes(RuntimeErrorEvent event) {
    return event.getErrors() == null
        ? ""
        : event.getErrors().stream()
            .map(error -> error == null ? "" : " " + error.getClass().getSimpleName())
            .collect(Collectors.joining());
  }
}
