package com.backstretchcoach.dialog;

import java.util.List;

/**
 * A routine of Alexa's that she offers in place of the skill: a phrase that opens it with a task.
 *
 * @param phrases at most five; Alexa offers the first that the person has no routine for yet
 * @param does what it does, as Alexa says it: "I can create a routine where I …"
 * @param task of the skill package
 * @param token comes back with what the person says
 */
public record RoutineOffer(List<String> phrases, String does, String task, String token) {
  public RoutineOffer {
    phrases = List.copyOf(phrases);
  }
}
