package com.backstretchcoach.dialog;

import com.backstretchcoach.alexa.PermissionRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing that the skill can do: what it hears, what it asks, and what a touch means to it. */
public interface Feature {
  /** Who answers which intent; each belongs to one feature. */
  Map<Intent, Topic> intents();

  /** Its questions; each stays open until the next turn. */
  default List<Question> questions() {
    return List.of();
  }

  /** The slot types that it answers. One of which nothing is told here keeps what arrives in it. */
  default List<SlotType> slotTypes() {
    return List.of();
  }

  /** Who answers a touch, by the action that the document sends. */
  default Map<String, Topic> touches() {
    return Map.of();
  }

  /**
   * Who goes on once the person has told Alexa whether they allow something, or want a routine.
   *
   * @param token of the {@link PermissionRequest} or the {@link RoutineOffer}, as it came back;
   *     nothing in it is trusted
   * @param given whether they allow it
   */
  default Optional<Topic> consent(String token, boolean given) {
    return Optional.empty();
  }
}
