package com.backstretchcoach.dialog;

import java.util.Optional;

/** The topics besides the stretch. */
public interface Feature {
  /** Who answers an intent, if it is about advice. */
  Optional<Topic> of(String intent);

  /** Who answers yes or no to an open question, if advice asked it. */
  Optional<Topic> reply(Question question, boolean yes);

  /** Who goes on once the person has told Alexa whether they allow what a wish needs. */
  default Optional<Topic> consent(Wish wish, boolean given) {
    return Optional.empty();
  }
}
