package com.backstretchcoach.dialog;

import java.util.Optional;

/**
 * What was heard in a slot.
 *
 * @param words as they were said
 * @param wordsId the id that stands for those words, whatever they were resolved to
 * @param resolved the id of the value that Alexa resolved, if any
 */
public record SlotValue(String words, String wordsId, Optional<String> resolved) {
  /** Words that nothing was resolved for. */
  public static SlotValue of(String words) {
    return new SlotValue(words, words, Optional.empty());
  }

  /** The id of the value that was resolved or, where none was, of the words. */
  public String id() {
    return resolved.orElse(wordsId);
  }
}
