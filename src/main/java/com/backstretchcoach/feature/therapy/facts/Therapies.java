package com.backstretchcoach.feature.therapy.facts;

import com.backstretchcoach.resource.JsonResource;

/** The figures for cold and heat, from {@code /facts/therapies.json}, where their sources stand. */
public record Therapies(TherapyFacts cold, TherapyFacts heat) {

  /** Reads the figures. */
  public static Therapies load() {
    return JsonResource.read("/facts/therapies.json", Therapies.class);
  }

  /** The figures of one of them. */
  public TherapyFacts of(Therapy therapy) {
    return switch (therapy) {
      case COLD -> cold;
      case HEAT -> heat;
    };
  }
}
