package com.backstretchcoach.feature.safety;

import com.backstretchcoach.resource.JsonResource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The conditions that call for care, from {@code /facts/conditions.json}. */
public final class Conditions {
  private final List<Condition> all;

  private Conditions(List<Condition> all) {
    this.all = all;
  }

  /** Reads the conditions. */
  public static Conditions load() {
    return new Conditions(
        Arrays.asList(JsonResource.read("/facts/conditions.json", Condition[].class)));
  }

  /** The condition with an id of the interaction model. */
  public Optional<Condition> named(String id) {
    return all.stream().filter(condition -> condition.id().equals(id)).findFirst();
  }

  /** Every condition. */
  public List<Condition> all() {
    return List.copyOf(all);
  }
}
