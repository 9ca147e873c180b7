package com.backstretchcoach.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be written. However often it is written, and in whatever order with others, each hold
 * counts once.
 *
 * @param preferences the texts of those that have changed, by name
 * @param moved whether the place where a set was left has changed
 * @param stopped that place; nothing where none is left
 * @param held what was done, a set at a time
 * @param set the id of the set under way; empty for none
 * @param known what the session knows of that set, with what is in {@code held}
 */
@RecordBuilder
public record ProfileUpdate(
    Map<String, String> preferences,
    boolean moved,
    Optional<StoppedSet> stopped,
    List<HeldSet> held,
    String set,
    CountedSet known)
    implements ProfileUpdateBuilder.With {
  public ProfileUpdate {
    preferences = Map.copyOf(preferences);
    held = List.copyOf(held);
  }

  /** What is other in {@code after}, apart from what was done. */
  static ProfileUpdate between(Profile before, Profile after) {
    return new ProfileUpdate(
        after.preferences().since(before.preferences()),
        !after.stopped().equals(before.stopped()),
        after.stopped(),
        List.of(),
        "",
        CountedSet.NONE);
  }

  /** The sets on which it depends, with what should be counted of each as far as is known. */
  Map<String, CountedSet> expected() {
    Map<String, CountedSet> expected = new LinkedHashMap<>();
    held.forEach(done -> expected.put(done.id(), CountedSet.NONE));
    if (!set.isEmpty() && (moved || expected.containsKey(set))) {
      CountedSet more =
          held.stream()
              .filter(done -> done.id().equals(set))
              .map(HeldSet::legs)
              .reduce(CountedSet.NONE, CountedSet::plus);
      expected.put(set, known.without(more));
    }
    return expected;
  }

  /** What is still to be written where {@code stored} is. */
  ProfileUpdate remaining(Profile stored) {
    Map<String, String> others = new LinkedHashMap<>(preferences);
    others.entrySet().removeAll(stored.preferences().texts().entrySet());
    return withPreferences(others)
        .withHeld(
            held.stream()
                .map(done -> done.without(stored.counted(done.id())))
                .filter(done -> !done.isEmpty())
                .toList())
        .withMoved(moved && !isOvertaken(stored) && !stopped.equals(stored.stopped()));
  }

  /** Nothing is left to be written. */
  boolean isEmpty() {
    return preferences.isEmpty() && !moved && held.isEmpty();
  }

  /** The set has gone on since: this comes late, and knows an earlier place. */
  private boolean isOvertaken(Profile stored) {
    return !stored.counted(set).without(known).equals(CountedSet.NONE);
  }
}
