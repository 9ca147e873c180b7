package com.backstretchcoach.conversation;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.events.skillevents.SkillDisabledRequest;
import java.util.Optional;

/** Erases all that is kept of a person who has disabled the skill. */
public final class DisabledHandler implements RequestHandler {
  private final Diary diary;

  /** Erases from {@code diary}. */
  public DisabledHandler(Diary diary) {
    this.diary = diary;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequest() instanceof SkillDisabledRequest;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    Person.id(input).ifPresent(diary::forget);
    return input.getResponseBuilder().build();
  }
}
