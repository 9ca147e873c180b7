package com.backstretchcoach.dialog;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the coach has said in a session.
 *
 * @param turn counts the answers; makes wording vary
 * @param last the last answer, for "say that again"; empty when there is none to repeat
 * @param once names of what is said once a session and has been; each is its feature's own
 */
public record Said(int turn, String last, Set<String> once) {
  /** Stands for an answer that mirrored what the person told about their body. */
  public static final String NOT_KEPT = "-";

  /** Marks that the stretch was advised against until a doctor or physical therapist agrees. */
  public static final String AGREEMENT_DUE = "agreement_due";

  /** As a session begins. */
  public static final Said NOTHING = new Said(0, "", Set.of());

  public Said {
    once = Set.copyOf(once);
  }

  /** One answer later, of which {@code words} may be repeated. */
  Said answering(String words) {
    return new Said(turn + 1, words, once);
  }

  /** The same with {@code name} said, or due to be said again. */
  Said marking(String name, boolean said) {
    Set<String> marked = new LinkedHashSet<>(once);
    if (said) {
      marked.add(name);
    } else {
      marked.remove(name);
    }
    return new Said(turn, last, marked);
  }
}
