package com.backstretchcoach.simulator.envelope;

/** Why Alexa ends a session by itself. */
public enum EndReason {
  /** The person said "exit" or "quit". */
  USER_INITIATED,
  /** A question and its reprompt were not answered. */
  EXCEEDED_MAX_REPROMPTS,
  /** The skill failed, or sent what Alexa does not accept. */
  ERROR
}
