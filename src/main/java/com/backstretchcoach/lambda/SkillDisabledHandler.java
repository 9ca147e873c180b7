package com.backstretchcoach.lambda;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.events.skillevents.SkillDisabledRequest;
import com.backstretchcoach.dialog.request.UserId;
import com.backstretchcoach.dialog.session.ProfileService;
import java.util.Optional;

/** Erases all that is kept of a person who has disabled the skill. */
public final class SkillDisabledHandler implements RequestHandler {
  private final ProfileService profiles;

  /** Erases from {@code profiles}. */
  public SkillDisabledHandler(ProfileService profiles) {
    this.profiles = profiles;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequest() instanceof SkillDisabledRequest;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    UserId.id(input).ifPresent(profiles::erase);
    return input.getResponseBuilder().build();
  }
}
