package com.backstretchcoach.profile;

import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A session whose last answer was given by a version of the skill to which sets had no ids. What it
 * says is read as the same sets each time that it comes.
 */
final class EarlierSession {
  /** More than anybody does between two answers. */
  private static final int MOST_HOLDS = 60;

  private static final List<Leg> LEGS =
      IntStream.rangeClosed(1, Leg.ROUNDS)
          .boxed()
          .flatMap(round -> Stream.of(new Leg(round, Side.RIGHT), new Leg(round, Side.LEFT)))
          .toList();

  private EarlierSession() {}

  /** An id for its set under way. */
  static String set(Map<String, Object> attributes) {
    return derived(attributes, "");
  }

  /** Its sums that have yet to be saved, as sets. */
  static List<HeldSet> held(Map<String, Object> attributes, Profile saved, Profile now) {
    List<HeldSet> held = new ArrayList<>();
    for (LocalDate date : now.days().keySet()) {
      Day more = now.on(date).since(saved.on(date));
      int holds = Math.min(more.holds(), MOST_HOLDS);
      int seconds = holds == 0 ? 0 : more.seconds() / more.holds();
      int sets = more.sets();
      for (int left = holds; left > 0; left -= LEGS.size(), sets--) {
        Map<Leg, HeldSet.Hold> legs = new HashMap<>();
        LEGS.stream().limit(left).forEach(leg -> legs.put(leg, new HeldSet.Hold(date, seconds)));
        held.add(
            new HeldSet(
                derived(attributes, date + "+" + left),
                legs,
                sets > 0 ? Optional.of(date) : Optional.empty()));
      }
    }
    return held;
  }

  private static String derived(Map<String, Object> attributes, String what) {
    Instant sent =
        attributes.get("sentAt") instanceof Number number
            ? Instant.ofEpochMilli(number.longValue())
            : Instant.EPOCH;
    return SetId.derived(sent, attributes.get("turn") + " " + attributes.get("done") + what);
  }
}
