package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.profile.LookupResult;
import com.backstretchcoach.profile.Preference;
import com.backstretchcoach.simulator.alexa.Ring;
import com.backstretchcoach.simulator.alexa.Scope;
import com.backstretchcoach.simulator.alexa.Trouble;
import com.backstretchcoach.simulator.profile.FileProfileStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reminders through the day, agreed on each time. */
class RemindersTest {
  @TempDir private Path folder;
  private FileProfileStore memory;
  private AtHome home;

  @BeforeEach
  void openTheSkill() {
    memory = new FileProfileStore(folder.resolve("memory.json"));
    home = new AtHome(memory);
    home.device.launch();
  }

  @AfterEach
  void closeTheHouse() {
    home.close();
  }

  @Test
  void threeTimesADayBetweenNineAndNineIsReadBackAndSetAfterAYes() {
    home.household.grant(Scope.REMINDERS);
    Heard hours = home.device.says("SetReminderIntent", "timesPerDay=3");
    assertThat(hours.words()).contains("Between which hours");
    Heard plan = home.device.says("SetReminderIntent", "from=09:00", "until=09:00");
    assertThat(plan.words())
        .contains("nine in the morning, three in the afternoon, and nine in the evening", "day")
        .endsWith("Shall I set that?");
    assertThat(home.reminders()).isEmpty();

    assertThat(home.device.says("AMAZON.YesIntent").words()).contains("I will remind you");
    assertThat(home.reminders()).hasSize(3);
    assertThat(firedUntil("2026-11-23T16:00:00Z"))
        .containsExactly("2026-11-22T21:00:00Z", "2026-11-23T03:00:00Z", "2026-11-23T15:00:00Z");
  }

  @Test
  void eachIsOneDailyReminderInTheZoneOfTheDevice() {
    set("timesPerDay=4");

    List<JsonNode> triggers = home.reminders().findValues("trigger");
    assertThat(triggers).hasSize(4);
    assertThat(triggers)
        .allSatisfy(trigger -> {
          assertThat(trigger.path("timeZoneId").asText()).isEqualTo("America/Chicago");
          assertThat(trigger.at("/recurrence/recurrenceRules").size()).isEqualTo(1);
          assertThat(trigger.at("/recurrence/recurrenceRules/0").asText()).startsWith("FREQ=DAILY");
        });
  }

  @Test
  void theCoachIsAskedToRemindAsOftenAsTheGoalSays() {
    home.household.grant(Scope.REMINDERS);
    home.device.says("SetGoalIntent", "setsPerDay=5");
    assertThat(home.device.says("SetReminderIntent").words()).contains("five");
  }

  @Test
  void onceOrTenTimesADayBecomesTheNearestThatIsAdvised() {
    assertThat(home.device.says("SetReminderIntent", "timesPerDay=10").words())
        .contains("three to five times a day", "five");
    assertThat(home.device.says("SetReminderIntent", "timesPerDay=1").words()).contains("three");
  }

  @Test
  void hoursThatLieTooCloseAreAskedForAgain() {
    Heard tooClose =
        home.device.says("SetReminderIntent", "timesPerDay=5", "from=13:00", "until=15:00");
    assertThat(tooClose.words()).contains("less than an hour apart").endsWith("?");
    assertThat(home.device.says("SetReminderIntent", "from=10:00", "until=20:00").words())
        .endsWith("Shall I set that?");
  }

  @Test
  void howOftenMayBeNamedInAnswerToTheQuestionBetweenWhichHours() {
    home.device.says("SetReminderIntent", "timesPerDay=3");

    assertThat(home.device.says("AmountIntent", "number=5").words())
        .contains("five times a day")
        .contains("Between which hours");
    assertThat(home.device.says("SetReminderIntent", "from=09:00", "until=21:00").words())
        .contains("nine in the morning, noon, three in the afternoon");
  }

  @Test
  void aYesToTheHoursThatWereNamedAsAnExampleTakesThem() {
    home.device.says("SetReminderIntent", "timesPerDay=4");

    assertThat(home.device.says("AMAZON.YesIntent").words())
        .contains("nine in the morning")
        .endsWith("Shall I set that?");
  }

  @Test
  void oneTimeOfDayIsOneReminder() {
    home.household.grant(Scope.REMINDERS);
    assertThat(home.device.says("SetReminderIntent", "timesPerDay=3", "at=20:00").words())
        .contains("eight in the evening");
    home.device.says("AMAZON.YesIntent");

    assertThat(home.reminders()).hasSize(1);
  }

  @Test
  void earlierOnesThatCannotBeRemovedStayBesideTheNewOnesAndThatIsSaid() {
    set("timesPerDay=3");
    home.device.says("SetReminderIntent", "timesPerDay=1", "at=08:00");
    home.alexa.always("DELETE", new Trouble.Answers(503, ""));

    assertThat(home.device.says("AMAZON.YesIntent").words())
        .contains("I could not take away your earlier reminders");
    assertThat(home.reminders()).hasSize(4);
  }

  @Test
  void aNoSetsNothing() {
    home.household.grant(Scope.REMINDERS);
    home.device.says("SetReminderIntent", "timesPerDay=3", "from=09:00", "until=21:00");
    home.device.says("AMAZON.NoIntent");
    assertThat(home.reminders()).isEmpty();
  }

  @Test
  void whoHasNotAllowedRemindersIsAskedByAlexa() {
    home.device.says("SetReminderIntent", "timesPerDay=3", "from=09:00", "until=21:00");
    Heard asked = home.device.says("AMAZON.YesIntent");
    assertThat(asked.request().at("/payload/permissionScope").asText())
        .isEqualTo("alexa::alerts:reminders:skill:readwrite");

    home.household.grant(Scope.REMINDERS);
    home.device.tellsAlexa("ACCEPTED", asked.request().path("token").asText());
    assertThat(home.reminders()).hasSize(3);
  }

  @Test
  void otherTimesTakeThePlaceOfTheEarlierOnes() {
    set("timesPerDay=3");
    set("timesPerDay=5");

    assertThat(home.reminders()).hasSize(5);
    assertThat(ids()).hasSize(5);
  }

  @Test
  void aYesThatComesTwiceSetsEachReminderOnce() {
    home.household.grant(Scope.REMINDERS);
    home.device.says("SetReminderIntent", "timesPerDay=4", "from=09:00", "until=21:00");
    String yes = home.device.asSent("AMAZON.YesIntent");
    home.device.sendWhole(yes);
    List<String> set = idsOf(home.reminders());
    assertThat(home.device.sendWhole(yes).words()).contains("I will remind you");
    assertThat(idsOf(home.reminders())).hasSize(4).containsExactlyInAnyOrderElementsOf(set);
    assertThat(ids()).containsExactlyInAnyOrderElementsOf(set);
  }

  /** As many as there can be without waiting on another for longer than a person would. */
  @Test
  void aYesThatComesTwiceAtOnceSetsEachReminderOnceAndKnowsThem() throws Exception {
    home.household.grant(Scope.REMINDERS);
    home.device.says("SetReminderIntent", "timesPerDay=4", "from=09:00", "until=21:00");
    home.alexa.late(Duration.ofMillis(50));
    home.device.sendAtOnce(home.device.asSent("AMAZON.YesIntent"), 2);
    assertThat(home.reminders()).hasSize(4);
    assertThat(ids()).containsExactlyInAnyOrderElementsOf(idsOf(home.reminders()));
    home.device.asks("ForgetMeIntent");
    home.device.says("AMAZON.YesIntent");
    assertThat(home.reminders()).isEmpty();
  }

  @Test
  void whatIsSetAlreadyAtATimeThatIsAskedForStays() {
    set("timesPerDay=3");
    List<String> three = idsOf(home.reminders());
    set("timesPerDay=5");
    assertThat(idsOf(home.reminders())).hasSize(5).containsAll(three);
  }

  @Test
  void remindersCanBeReadAndCancelled() {
    set("timesPerDay=3");
    assertThat(home.device.says("ReadRemindersIntent").words())
        .contains("nine in the morning, three in the afternoon, and nine in the evening");
    assertThat(home.device.says("CancelRemindersIntent").words()).contains("not remind you");
    assertThat(home.reminders()).isEmpty();
    assertThat(ids()).isEmpty();
    assertThat(home.device.says("ReadRemindersIntent").words()).contains("no reminders");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ReadRemindersIntent", "CancelRemindersIntent"})
  void remindersOutOfReachAreSaidToBe(String intent) {
    home.household.grant(Scope.REMINDERS);
    home.alexa.always(new Trouble.Answers(503, ""));

    assertThat(home.device.says(intent).words()).contains("could not reach your reminders");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ReadRemindersIntent", "CancelRemindersIntent"})
  void whoHasNotAllowedRemindersHasNone(String intent) {
    assertThat(home.device.says(intent).words()).contains("I have no reminders set for you");
  }

  @Test
  void ifOneCannotBeSetNoneIsAndTheEarlierOnesStay() {
    set("timesPerDay=3");
    home.device.says("SetReminderIntent", "timesPerDay=4", "from=10:00", "until=19:00");
    home.alexa.next(
        new Trouble.Answers(200, "{\"totalCount\": \"0\", \"alerts\": []}"),
        new Trouble.Answers(500, ""));

    assertThat(home.device.says("AMAZON.YesIntent").words()).contains("could not reach");
    assertThat(home.device.says("ReadRemindersIntent").words())
        .contains("nine in the morning, three in the afternoon, and nine in the evening");
    assertThat(home.reminders()).hasSize(3);
  }

  @Test
  void withoutATimeZoneNothingIsSetAtAGuess() {
    AtHome nowhere = new AtHome(memory, Optional.empty());
    nowhere.household.grant(Scope.REMINDERS);
    nowhere.device.launch();
    nowhere.device.says("SetReminderIntent", "timesPerDay=3", "from=09:00", "until=21:00");

    assertThat(nowhere.device.says("AMAZON.YesIntent").words()).contains("time zone");
    assertThat(nowhere.reminders()).isEmpty();
    nowhere.close();
  }

  @Test
  void theFirstSetEndsWithAnOfferAndLaterOnesDoNot() {
    assertThat(aSet().words()).containsIgnoringCase("remind you").endsWith("through the day?");
    assertThat(home.device.says("AMAZON.YesIntent").words()).endsWith("up and about?");
    home.device.says("AMAZON.NoIntent");

    home.device.launch();
    assertThat(aSet().words()).doesNotContain("remind");
  }

  @Test
  void aReminderThatWasRemovedInTheAppIsForgotten() {
    set("timesPerDay=3");
    ObjectNode event = event("Reminders.ReminderDeleted");
    event.putObject("body").putArray("alertTokens").add(ids().getFirst());

    assertThat(home.device.send(event).silent()).isTrue();
    assertThat(ids()).hasSize(2);
  }

  @Test
  void aPermissionThatWasTakenBackTakesTheRemindersWithIt() {
    set("timesPerDay=3");
    ObjectNode event = event("AlexaSkillEvent.SkillPermissionChanged");
    event
        .putObject("body")
        .putArray("acceptedPermissions")
        .addObject()
        .put("scope", "alexa::alerts:timers:skill:readwrite");

    assertThat(home.device.send(event).silent()).isTrue();
    assertThat(ids()).isEmpty();
  }

  @Test
  void otherEventsChangeNothing() {
    set("timesPerDay=3");
    for (String type : List.of("ReminderStarted", "ReminderCreated", "ReminderUpdated")) {
      ObjectNode event = event("Reminders." + type);
      event.putObject("body").put("alertToken", ids().getFirst());
      assertThat(home.device.send(event).silent()).isTrue();
    }
    assertThat(ids()).hasSize(3);
  }

  @Test
  void forgettingRemovesTimersAndRemindersToo() {
    set("timesPerDay=3");
    home.setTimer();
    home.device.says("ForgetMeIntent");

    assertThat(home.device.says("AMAZON.YesIntent").words())
        .contains("I have erased", "No timer or reminder of mine is left");
    assertThat(home.reminders()).isEmpty();
    assertThat(home.timers()).isEmpty();
    assertThat(memory.lookUp(Device.USER)).isEqualTo(new LookupResult.Nothing());
  }

  /** Seven calls one after another would outlast the second and a half that there is for all. */
  @Test
  void fiveRemindersAreForgottenAlsoWhereAlexaIsSlow() {
    set("timesPerDay=5");
    home.device.says("ForgetMeIntent");
    home.alexa.late(Duration.ofMillis(250));

    assertThat(home.device.says("AMAZON.YesIntent").words())
        .contains("No timer or reminder of mine is left");
    assertThat(home.reminders()).isEmpty();
  }

  @Test
  void whatCouldNotBeRemovedIsSaid() {
    set("timesPerDay=3");
    home.device.says("ForgetMeIntent");
    home.alexa.always(new Trouble.Answers(503, ""));

    assertThat(home.device.says("AMAZON.YesIntent").words())
        .contains("I have erased", "remove them in the Alexa app");
  }

  @Test
  void aTimerThatCouldNotBeRemovedIsSaidAlsoWhereTheRemindersAreGone() {
    home.setTimer();
    home.device.says("ForgetMeIntent");
    home.alexa.always("DELETE", new Trouble.Answers(503, ""));

    assertThat(home.device.says("AMAZON.YesIntent").words())
        .contains("remove them in the Alexa app");
  }

  private void set(String times) {
    home.household.grant(Scope.REMINDERS);
    home.device.says("SetReminderIntent", times, "from=09:00", "until=21:00");
    home.device.says("AMAZON.YesIntent");
  }

  private Heard aSet() {
    Duration round = Duration.ofSeconds(100);
    home.device.says("ReadyIntent");
    home.device.after(round).says("AMAZON.YesIntent");
    Heard last = home.device.after(round).says("AMAZON.YesIntent");
    home.device.after(round);
    return last;
  }

  private List<String> firedUntil(String end) {
    return home.household.due(AtHome.TEN, Instant.parse(end)).stream()
        .map(Ring::at)
        .map(Instant::toString)
        .toList();
  }

  private static List<String> idsOf(JsonNode reminders) {
    return reminders.findValuesAsText("alertToken");
  }

  private List<String> ids() {
    return memory.lookUp(Device.USER) instanceof LookupResult.Found found
        ? found.profile().get(Preference.REMINDERS)
        : List.of();
  }

  private static ObjectNode event(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }
}
