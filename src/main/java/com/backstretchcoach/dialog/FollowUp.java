package com.backstretchcoach.dialog;

/**
 * A question at the end of an answer.
 *
 * @param open what the session keeps of it
 * @param ask spoken last, before the microphone opens
 * @param reprompt spoken once if nobody answers
 */
public record FollowUp(OpenQuestion open, String ask, String reprompt) {
  /** The question with that id, as it is asked in one turn. */
  public static FollowUp of(String id, String ask, String reprompt) {
    return new FollowUp(new OpenQuestion(id, ""), ask, reprompt);
  }

  /** The same question about something that a yes agrees to. */
  public FollowUp about(String about) {
    return new FollowUp(new OpenQuestion(open.id(), about), ask, reprompt);
  }
}
