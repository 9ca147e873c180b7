package com.backstretchcoach.dialog.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Context;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.User;
import com.amazon.ask.model.interfaces.system.SystemState;
import org.junit.jupiter.api.Test;

/** Whoever speaks is known by the id that Alexa gives for this skill. */
class UserIdTest {
  @Test
  void itStandsInTheContext() {
    assertThat(UserId.id(input(context("a"), session("b")))).contains("a");
  }

  @Test
  void anOlderRequestHasItInTheSession() {
    assertThat(UserId.id(input(null, session("b")))).contains("b");
    assertThat(UserId.id(input(Context.builder().build(), session("b")))).contains("b");
  }

  @Test
  void withoutOneNobodyIsKnown() {
    assertThat(UserId.id(input(null, null))).isEmpty();
    assertThat(UserId.id(input(context(" "), null))).isEmpty();
    assertThat(UserId.id(input(context(null), null))).isEmpty();
  }

  private static HandlerInput input(Context context, Session session) {
    return HandlerInput.builder()
        .withRequestEnvelope(
            RequestEnvelope.builder()
                .withRequest(LaunchRequest.builder().build())
                .withContext(context)
                .withSession(session)
                .build())
        .build();
  }

  private static Context context(String id) {
    return Context.builder().withSystem(SystemState.builder().withUser(user(id)).build()).build();
  }

  private static Session session(String id) {
    return Session.builder().withUser(user(id)).build();
  }

  private static User user(String id) {
    return User.builder().withUserId(id).build();
  }
}
