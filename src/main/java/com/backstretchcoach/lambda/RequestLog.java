package com.backstretchcoach.lambda;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.interceptor.RequestInterceptor;
import com.amazon.ask.model.SessionEndedRequest;
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
    return input.getRequest() instanceof SessionEndedRequest ended ? " " + ended.getReason() : "";
  }
}
