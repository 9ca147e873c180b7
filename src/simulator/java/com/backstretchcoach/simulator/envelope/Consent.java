package com.backstretchcoach.simulator.envelope;

/** What comes of asking a person for a permission. */
public enum Consent {
  ACCEPTED,
  DENIED,
  NOT_ANSWERED
}
