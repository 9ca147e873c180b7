package com.backstretchcoach.simulator.limits;

import java.util.ArrayList;
import java.util.List;

/** The outside of a response: its version and its size. */
final class EnvelopeRule implements Rule {
  /** Quoted from Amazon's request and response reference, where it replaced 24 KB. */
  private static final int MOST_BYTES = 120 * 1024;

  @Override
  public List<Breach> breaches(CheckedResponse answer) {
    List<Breach> breaches = new ArrayList<>();
    if (!answer.envelope().path("version").asText().equals("1.0")) {
      breaches.add(new Breach(Limit.NO_VERSION, "it has " + answer.envelope().path("version")));
    }
    if (answer.bytes() > MOST_BYTES) {
      breaches.add(new Breach(Limit.TOO_LARGE, answer.bytes() + " bytes"));
    }
    return breaches;
  }
}
