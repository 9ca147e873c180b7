package com.backstretchcoach.feature.routines;

import com.backstretchcoach.dialog.Feature;
import com.backstretchcoach.dialog.FollowUp;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.RoutineOffer;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.profile.Day;
import com.backstretchcoach.profile.ProfileChanges;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Offers once a phrase of the person's own, with which Alexa starts the stretch. */
public final class RoutinesFeature implements Feature {
  private static final String TOKEN = "ROUTINE";
  private static final String TASK = "StartStretch";
  private static final int DAYS_BEFORE = 2;

  /** Where a routine can have a phrase, by Amazon's page "Pre-Built Routine Primitives". */
  private static final Set<String> LOCALES =
      Set.of(
          "en-US", "en-CA", "en-IN", "en-GB", "en-AU", "es-ES", "es-US", "es-MX", "de-DE", "fr-FR",
          "fr-CA", "pt-BR", "it-IT");

  private final Question want =
      Question.of("WANT_ROUTINE", RoutinesFeature::offer).askedAgain("ask.routine.reprompt");

  @Override
  public Map<Intent, Topic> intents() {
    return Map.of();
  }

  @Override
  public List<Question> questions() {
    return List.of(want);
  }

  @Override
  public Optional<Topic> consent(String token, boolean given) {
    return TOKEN.equals(token)
        ? Optional.of(turn ->
            Reply.say(turn, turn.phrases().say(given ? "routine.made" : "routine.not_made")))
        : Optional.empty();
  }

  /** Offers it at the end of the first set on a person's third day with a set, and never again. */
  public Optional<FollowUp> afterASet(Turn turn) {
    return LOCALES.contains(turn.locale()) && isDue(turn.conversation().profile(), turn.today())
        ? Optional.of(
            want.ask(
                turn.phrases().say("ask.routine.question"),
                turn.phrases().say("ask.routine.reprompt")))
        : Optional.empty();
  }

  private static boolean isDue(ProfileChanges profile, LocalDate today) {
    return profile.state() == ProfileChanges.State.READ
        && profile.now().on(today).sets() == 0
        && profile.now().days().values().stream()
                .mapToInt(Day::sets)
                .filter(sets -> sets > 0)
                .count()
            == DAYS_BEFORE;
  }

  private static Reply offer(Turn turn) {
    return Reply.say(turn)
        .offering(
            new RoutineOffer(
                turn.phrases().language().variants("routine.phrases"),
                turn.phrases().say("routine.does"),
                TASK,
                TOKEN));
  }
}
