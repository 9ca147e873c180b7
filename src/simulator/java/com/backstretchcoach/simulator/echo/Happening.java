package com.backstretchcoach.simulator.echo;

import com.backstretchcoach.simulator.alexa.Ring;
import com.backstretchcoach.simulator.alexa.Scope;
import com.backstretchcoach.simulator.envelope.Consent;
import com.backstretchcoach.simulator.envelope.EndReason;
import com.backstretchcoach.simulator.envelope.Understood;
import com.backstretchcoach.simulator.limits.Breach;
import com.backstretchcoach.simulator.timeline.Schedule;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What comes of something said, or not said, to the Echo. */
public sealed interface Happening {
  /** The skill was sent an intent. */
  record Heard(Understood understood) implements Happening {}

  /**
   * The skill answered.
   *
   * @param answer the whole of it
   * @param bytes its size
   * @param open whether the session goes on
   */
  record Answered(JsonNode answer, int bytes, Schedule schedule, boolean open)
      implements Happening {}

  /** The answer broke limits and is not played; Alexa has closed the skill. */
  record Refused(List<Breach> breaches, String answer) implements Happening {}

  /** The handler threw; Alexa has closed the skill. */
  record Failed(String reason) implements Happening {}

  /** A question was not answered and is asked again. */
  record Reprompted(Schedule schedule) implements Happening {}

  /**
   * Alexa asks for a permission on behalf of the skill, and listens.
   *
   * @param skill its name
   * @param scope what it is for
   */
  record PermissionAsked(String skill, Scope scope) implements Happening {}

  /** The skill has been told what the person said to that. */
  record PermissionAnswered(Consent consent) implements Happening {}

  /**
   * Alexa offers a routine, in her own voice.
   *
   * @param phrase that is to start it
   * @param does what it does
   */
  record RoutineOffered(String phrase, String does) implements Happening {}

  /** The skill has been told what the person said to that. */
  record RoutineAnswered(Consent consent) implements Happening {}

  /** A timer or a reminder is heard. */
  record Rang(Ring ring) implements Happening {}

  /** The audio document could not be played, and the skill has been told. */
  record AudioFailed() implements Happening {}

  /** Alexa closed the skill. */
  record Closed(EndReason reason) implements Happening {}

  /** Nobody was listening: the skill is not open. */
  record NotListening(String invocationName) implements Happening {}
}
