package com.backstretchcoach.alexa;

import com.amazon.ask.model.services.reminderManagement.AlertInfo;
import com.amazon.ask.model.services.reminderManagement.GetRemindersResponse;
import com.amazon.ask.model.services.reminderManagement.PushNotification;
import com.amazon.ask.model.services.reminderManagement.PushNotificationStatus;
import com.amazon.ask.model.services.reminderManagement.Recurrence;
import com.amazon.ask.model.services.reminderManagement.ReminderManagementServiceClient;
import com.amazon.ask.model.services.reminderManagement.ReminderRequest;
import com.amazon.ask.model.services.reminderManagement.ReminderResponse;
import com.amazon.ask.model.services.reminderManagement.SpokenInfo;
import com.amazon.ask.model.services.reminderManagement.SpokenText;
import com.amazon.ask.model.services.reminderManagement.Status;
import com.amazon.ask.model.services.reminderManagement.Trigger;
import com.amazon.ask.model.services.reminderManagement.TriggerType;
import com.backstretchcoach.log.Dependency;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reminders over Alexa's Reminders API. */
final class ReminderCalls implements Reminders {
  private static final Caller CALLER = new Caller(Dependency.REMINDERS);

  private final Supplier<ReminderManagementServiceClient> client;

  ReminderCalls(Supplier<ReminderManagementServiceClient> client) {
    this.client = client;
  }

  @Override
  public CallResult<String> create(ReminderPlan plan) {
    return CALLER.ask(
        "set a reminder",
        () -> {
          @Nullable ReminderResponse made = client.get().createReminder(request(plan));
          return made == null ? null : made.getAlertToken();
        });
  }

  @Override
  public CallResult<List<Reminder>> list() {
    return CALLER.ask(
        "read the reminders",
        () -> {
          @Nullable GetRemindersResponse all = client.get().getReminders();
          return all == null
              ? List.of()
              : all.getAlerts().stream()
                  .filter(alert -> alert.getStatus() == Status.ON)
                  .map(alert -> reminder(alert.getAlertToken(), alert.getTrigger()))
                  .sorted(Comparator.comparing(Reminder::time).thenComparing(Reminder::id))
                  .toList();
        });
  }

  @Override
  public CallResult<Nothing> cancel(String id) {
    return CALLER.tell("cancel a reminder", () -> client.get().deleteReminder(id));
  }

  private static Reminder reminder(String id, Trigger trigger) {
    @Nullable String zone = trigger.getTimeZoneId();
    return new Reminder(id, Daily.time(trigger), zone == null ? "" : zone);
  }

  private static ReminderRequest request(ReminderPlan plan) {
    LocalDateTime first = Daily.first(plan.time(), plan.now().toLocalDateTime());
    SpokenText text =
        SpokenText.builder().withLocale(plan.locale()).withText(plan.spoken()).build();
    return ReminderRequest.builder()
        .withRequestTime(plan.now().toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS))
        .withTrigger(
            Trigger.builder()
                .withType(TriggerType.SCHEDULED_ABSOLUTE)
                .withScheduledTime(first)
                .withTimeZoneId(plan.now().getZone().getId())
                .withRecurrence(
                    Recurrence.builder()
                        .withStartDateTime(first)
                        .addRecurrenceRulesItem(Daily.rule(plan.time()))
                        .build())
                .build())
        .withAlertInfo(
            AlertInfo.builder()
                .withSpokenInfo(SpokenInfo.builder().addContentItem(text).build())
                .build())
        .withPushNotification(
            PushNotification.builder().withStatus(PushNotificationStatus.ENABLED).build())
        .build();
  }
}
