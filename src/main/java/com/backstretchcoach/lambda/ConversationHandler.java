package com.backstretchcoach.lambda;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.ConnectionCompleted;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.SessionResumedRequest;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import com.amazon.ask.model.interfaces.alexa.presentation.apla.RuntimeErrorEvent;
import com.amazon.ask.model.interfaces.connections.ConnectionsResponse;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Router;
import com.backstretchcoach.dialog.StartSet;
import com.backstretchcoach.dialog.Touch;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.dialog.request.TaskReader;
import com.backstretchcoach.dialog.request.TurnReader;
import com.backstretchcoach.dialog.request.UserId;
import com.backstretchcoach.dialog.response.ReplyWriter;
import com.backstretchcoach.dialog.session.ProfileService;
import com.backstretchcoach.screen.Screens;
import java.util.Optional;

/** Hands what a person says, and what their device reports, to the router. */
public final class ConversationHandler implements RequestHandler {
  private final Router router;
  private final TurnReader reader;
  private final ProfileService profiles;
  private final ReplyWriter writer;

  /** Reads with {@code reader}, answers with {@code router}, keeps in {@code profiles}. */
  public ConversationHandler(
      Router router, TurnReader reader, ProfileService profiles, Screens screens) {
    this.router = router;
    this.reader = reader;
    this.profiles = profiles;
    this.writer = new ReplyWriter(screens);
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequest() instanceof LaunchRequest
        || input.getRequest() instanceof IntentRequest
        || input.getRequest() instanceof ConnectionsResponse
        || input.getRequest() instanceof SessionResumedRequest
        || input.getRequest() instanceof UserEvent
        || input.getRequest() instanceof RuntimeErrorEvent;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    Optional<String> user = UserId.id(input);
    Turn opened = profiles.open(reader.read(input), user);
    Optional<StartSet> task = TaskReader.read(input.getRequest());
    Turn turn =
        task.map(asked -> opened.beginningIn(asked.in(opened.conversation()))).orElse(opened);
    Reply reply =
        switch (input.getRequest()) {
          case LaunchRequest launch -> task.isPresent() ? router.begin(turn) : router.open(turn);
          case UserEvent touch -> router.touched(turn, Touch.read(touch.getArguments()));
          case RuntimeErrorEvent lost -> router.soundLost(turn);
          case SessionResumedRequest back -> router.consented(turn, token(back), isMade(back));
          case ConnectionsResponse consent ->
              router.consented(turn, token(consent), isGiven(consent));
          default -> router.answer(turn);
        };
    boolean passedOver = input.getRequest() instanceof UserEvent && reply.script().isEmpty();
    return writer.write(input, turn, passedOver ? reply : kept(input, turn, reply, user));
  }

  private Reply kept(HandlerInput input, Turn turn, Reply reply, Optional<String> user) {
    Reply kept = profiles.close(turn, reply, user);
    RequestLog log = RequestLog.of(input);
    SetCounts.heard(log, turn);
    SetCounts.answered(log, turn, kept.conversation());
    return kept;
  }

  private static String token(ConnectionsResponse consent) {
    return Optional.ofNullable(consent.getToken()).orElse("");
  }

  private static String token(SessionResumedRequest back) {
    return back.getCause() instanceof ConnectionCompleted done && done.getToken() != null
        ? done.getToken()
        : "";
  }

  /** 200 is a routine that was made; what Alexa says of the rest makes no difference here. */
  private static boolean isMade(SessionResumedRequest back) {
    return back.getCause() instanceof ConnectionCompleted done
        && done.getStatus() != null
        && "200".equals(done.getStatus().getCode());
  }

  /** Anything but a clear yes is a no. */
  private static boolean isGiven(ConnectionsResponse consent) {
    return consent.getPayload() != null && "ACCEPTED".equals(consent.getPayload().get("status"));
  }
}
