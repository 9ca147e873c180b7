package com.backstretchcoach.dialog.request;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Context;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.User;
import com.amazon.ask.model.interfaces.system.SystemState;
import java.util.Optional;

/** Who is speaking, as far as Alexa tells. */
public final class UserId {
  private UserId() {}

  /** The id that Alexa gives a person for this skill alone; never logged. */
  public static Optional<String> id(HandlerInput input) {
    Optional<User> inSession =
        Optional.ofNullable(input.getRequestEnvelope().getSession()).map(Session::getUser);
    Optional<User> inContext =
        Optional.ofNullable(input.getRequestEnvelope().getContext())
            .map(Context::getSystem)
            .map(SystemState::getUser);
    return inContext.or(() -> inSession).map(User::getUserId).filter(id -> !id.isBlank());
  }
}
