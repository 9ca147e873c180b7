package com.backstretchcoach.dialog;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the coach has said in a session.
 *
 * @param turn counts the answers; makes wording vary
 * @param last the last answer, for "say that again"; empty when there is none to repeat
 * @param misses how often in a row something was not understood
 * @param once names of what is said once a session and has been; each is its feature's own
 * @param untold what the last answer could have offered to tell, had it not led back to the stretch
 */
@RecordBuilder
public record Said(
    int turn, String last, int misses, Set<String> once, Optional<OpenQuestion> untold)
    implements SaidBuilder.With {
  /** Stands for an answer that mirrored what the person told about their body. */
  public static final String NOT_KEPT = "-";

  /** Marks that the stretch was advised against until a doctor or physical therapist agrees. */
  public static final String AGREEMENT_DUE = "agreement_due";

  /** The third time the coach offers to go on or to stop. */
  public static final int MOST_MISSES = 3;

  /** As a session begins. */
  public static final Said NOTHING = new Said(0, "", 0, Set.of(), Optional.empty());

  public Said {
    once = Set.copyOf(once);
  }

  /** One answer later, of which {@code words} may be repeated. */
  Said answering(String words) {
    return new Said(turn + 1, words, misses, once, Optional.empty());
  }

  /** The same with {@code name} said, or due to be said again. */
  Said marking(String name, boolean said) {
    Set<String> marked = new LinkedHashSet<>(once);
    if (said) {
      marked.add(name);
    } else {
      marked.remove(name);
    }
    return withOnce(marked);
  }

  /** The same, with something that could be told if asked for. */
  Said keeping(OpenQuestion offer) {
    return withUntold(Optional.of(offer));
  }
}
