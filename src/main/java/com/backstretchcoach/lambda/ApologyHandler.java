package com.backstretchcoach.lambda;

import com.amazon.ask.dispatcher.exception.ExceptionHandler;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import com.backstretchcoach.language.Language;
import com.backstretchcoach.voice.Delivery;
import java.util.Optional;

/** Our faults: one line in the log, a kind word to a person who is waiting, the place kept. */
public final class ApologyHandler implements ExceptionHandler {
  @Override
  public boolean canHandle(HandlerInput input, Throwable fault) {
    return true;
  }

  @Override
  public Optional<Response> handle(HandlerInput input, Throwable fault) {
    RequestLog.of(input)
        .failed(RequestLog.Outcome.APOLOGY, fault.getClass().getName() + " at " + placeOf(fault));
    boolean personWaits =
        input.getRequest() instanceof IntentRequest
            || input.getRequest() instanceof LaunchRequest
            || input.getRequest() instanceof UserEvent;
    if (!personWaits) {
      return input.getResponseBuilder().build();
    }
    Language language = Language.of(input.getRequest().getLocale());
    return input
        .getResponseBuilder()
        .withSpeech(Delivery.plain(language.variants("apology.spoken").getFirst()))
        .withReprompt(Delivery.plain(language.variants("apology.reprompt").getFirst()))
        .build();
  }

  /** Messages may carry what the person said, so only the place in the code is logged. */
  private static String placeOf(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    return trace.length == 0 ? "unknown place" : trace[0].toString();
  }
}
