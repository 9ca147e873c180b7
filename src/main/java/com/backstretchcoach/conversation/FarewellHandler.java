package com.backstretchcoach.conversation;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.SessionEndedRequest;
import java.util.Optional;

/** Keeps the place of a person who has gone; Alexa plays no answer to that. */
public final class FarewellHandler implements RequestHandler {
  private final TurnReader reader;
  private final Diary diary;

  /** Keeps the place in {@code diary}. */
  public FarewellHandler(TurnReader reader, Diary diary) {
    this.reader = reader;
    this.diary = diary;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequest() instanceof SessionEndedRequest;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    diary.end(reader.read(input), Person.id(input));
    return input.getResponseBuilder().build();
  }
}
