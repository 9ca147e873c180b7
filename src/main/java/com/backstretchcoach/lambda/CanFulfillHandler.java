package com.backstretchcoach.lambda;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.canfulfill.CanFulfillIntentRequest;
import java.util.Optional;

/**
 * Says whether somebody who named no skill would be answered here. Nothing is looked up, kept or
 * changed for it.
 */
public final class CanFulfillHandler implements RequestHandler {
  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequest() instanceof CanFulfillIntentRequest;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    Optional<Intent> asked =
        input.getRequest() instanceof CanFulfillIntentRequest request
            ? Optional.ofNullable(request.getIntent())
            : Optional.empty();
    return input
        .getResponseBuilder()
        .withCanFulfillIntent(asked.map(NameFreeAnswer::to).orElseGet(NameFreeAnswer::nothing))
        .build();
  }
}
