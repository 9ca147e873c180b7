package com.backstretchcoach.lambda;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.events.skillevents.PermissionBody;
import com.amazon.ask.model.events.skillevents.PermissionChangedRequest;
import com.amazon.ask.model.services.reminderManagement.Event;
import com.amazon.ask.model.services.reminderManagement.ReminderDeletedEvent;
import com.amazon.ask.model.services.reminderManagement.ReminderDeletedEventRequest;
import com.amazon.ask.model.services.reminderManagement.ReminderStatusChangedEventRequest;
import com.amazon.ask.model.services.reminderManagement.Status;
import com.backstretchcoach.alexa.Permission;
import com.backstretchcoach.dialog.request.UserId;
import com.backstretchcoach.dialog.session.ProfileService;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Forgets reminders that a person has removed, or may no longer have, outside this skill. */
public final class ReminderEventHandler implements RequestHandler {
  private final ProfileService profiles;

  /** Forgets them in {@code profiles}. */
  public ReminderEventHandler(ProfileService profiles) {
    this.profiles = profiles;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return gone(input.getRequest()).isPresent();
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    gone(input.getRequest())
        .ifPresent(gone -> UserId.id(input).ifPresent(user -> profiles.dropReminders(user, gone)));
    return input.getResponseBuilder().build();
  }

  /** Which reminders are gone; nothing where the request does not say so. */
  private static Optional<Predicate<String>> gone(Request request) {
    return switch (request) {
      case ReminderDeletedEventRequest deleted ->
          Optional.ofNullable(deleted.getBody())
              .map(ReminderDeletedEvent::getAlertTokens)
              .map(ids -> ids::contains);
      case ReminderStatusChangedEventRequest changed ->
          Optional.ofNullable(changed.getBody())
              .filter(event -> event.getStatus() == Status.COMPLETED)
              .map(Event::getAlertToken)
              .map(id -> id::equals);
      case PermissionChangedRequest changed -> refused(changed.getBody());
      default -> Optional.empty();
    };
  }

  private static Optional<Predicate<String>> refused(PermissionBody body) {
    boolean allowed =
        body != null
            && Optional.ofNullable(body.getAcceptedPermissions()).orElse(List.of()).stream()
                .anyMatch(accepted -> Permission.REMINDERS.scope().equals(accepted.getScope()));
    return allowed ? Optional.empty() : Optional.of(id -> true);
  }
}
