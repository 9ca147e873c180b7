package com.backstretchcoach.dialog;

import com.backstretchcoach.routine.StretchSet;
import java.util.OptionalInt;

/**
 * A set that a routine or a link asks for, without a word from the person.
 *
 * @param holdSeconds of this set; as the person likes it where nothing is said
 * @param rounds of this set; as many as usual where nothing is said
 */
public record StartSet(OptionalInt holdSeconds, OptionalInt rounds) {
  /** The beginning of a session with that set; what the person likes stays as it is. */
  public Conversation in(Conversation beginning) {
    StretchSet set = beginning.set();
    int seconds = holdSeconds.orElse(set.settings().holdSeconds());
    return beginning.withSet(
        set.withSettings(set.settings().withHoldSeconds(seconds))
            .withRounds(rounds.orElse(set.rounds())));
  }
}
