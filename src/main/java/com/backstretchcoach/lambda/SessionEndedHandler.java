package com.backstretchcoach.lambda;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.SessionEndedRequest;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.dialog.request.TurnReader;
import com.backstretchcoach.dialog.request.UserId;
import com.backstretchcoach.dialog.session.ProfileService;
import java.util.Optional;

/** Keeps the place of a person who has gone; Alexa plays no answer to that. */
public final class SessionEndedHandler implements RequestHandler {
  private final TurnReader reader;
  private final ProfileService profiles;

  /** Keeps the place in {@code profiles}. */
  public SessionEndedHandler(TurnReader reader, ProfileService profiles) {
    this.reader = reader;
    this.profiles = profiles;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequest() instanceof SessionEndedRequest;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    RequestLog log = RequestLog.of(input);
    if (input.getRequest() instanceof SessionEndedRequest ended && ended.getReason() != null) {
      log.note("reason", ended.getReason().toString());
    }
    Turn turn = reader.read(input);
    SetCounts.heard(log, turn);
    profiles.end(turn, UserId.id(input));
    return input.getResponseBuilder().build();
  }
}
