package com.backstretchcoach.lambda;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.SessionEndedRequest;
import com.backstretchcoach.dialog.ProfileService;
import com.backstretchcoach.dialog.TurnReader;
import com.backstretchcoach.dialog.UserId;
import java.util.Optional;

/** Keeps the place of a person who has gone; Alexa plays no answer to that. */
public final class SessionEndedHandler implements RequestHandler {
  private final TurnReader reader;
  private final ProfileService diary;

  /** Keeps the place in {@code diary}. */
  public SessionEndedHandler(TurnReader reader, ProfileService diary) {
    this.reader = reader;
    this.diary = diary;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequest() instanceof SessionEndedRequest;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    diary.end(reader.read(input), UserId.id(input));
    return input.getResponseBuilder().build();
  }
}
