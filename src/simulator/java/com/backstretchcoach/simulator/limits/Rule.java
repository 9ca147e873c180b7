package com.backstretchcoach.simulator.limits;

import java.util.List;

/** One thing that responses are checked for. */
@FunctionalInterface
interface Rule {
  /** What is wrong with {@code answer}; nothing when it keeps to the rule. */
  List<Breach> breaches(CheckedResponse answer);
}
