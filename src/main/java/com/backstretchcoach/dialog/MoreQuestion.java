package com.backstretchcoach.dialog;

import com.backstretchcoach.language.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says a text in parts: the answer first, then an offer, and the next part after a yes. A text is a
 * {@code say}; what it offers is a text itself, the {@code more} under it, with its {@code offer}.
 */
public final class MoreQuestion {
  /** What fills the placeholders of a feature's texts. */
  @FunctionalInterface
  public interface Values {
    /**
     * The values of one part, by placeholder.
     *
     * @param key of the part
     * @param detail what the text is about; may be anything in a session that was tampered with
     */
    Map<String, ?> of(Turn turn, String key, String detail);
  }

  /** No placeholders. */
  public static final Values NONE = (turn, key, detail) -> Map.of();

  private static final Pattern PART =
      Pattern.compile("([a-z_.]{1,60})(?:/([\\p{L}\\p{M}\\p{N}_'+ -]{0,80}))?");

  private final String id;
  private final List<String> texts;
  private final Values values;

  /**
   * The offers of one feature.
   *
   * @param id no two features share one
   * @param texts what the keys of its texts begin with; a yes tells no others
   */
  public MoreQuestion(String id, List<String> texts, Values values) {
    this.id = id;
    this.texts = List.copyOf(texts);
    this.values = values;
  }

  /** Answers with the first part of a text that is about nothing in particular. */
  public Reply say(Turn turn, String key) {
    return say(turn, key, "");
  }

  /**
   * Answers with the first part of a text.
   *
   * @param detail letters, digits, spaces, plus signs, hyphens and apostrophes, at most 80; what is
   *     longer or has others is told without an offer
   */
  public Reply say(Turn turn, String key, String detail) {
    String words = turn.phrases().say(key + ".say", values.of(turn, key, detail));
    return offering(turn, Reply.say(turn, words), key + ".more", detail);
  }

  /** The same answer with the offer of another text, if there is one and its detail is in order. */
  public Reply offering(Turn turn, Reply answer, String key, String detail) {
    Phrases phrases = turn.phrases();
    String part = key + (detail.isEmpty() ? "" : "/" + detail);
    return exists(turn, key) && PART.matcher(part).matches()
        ? answer.offering(
            FollowUp.of(id, phrases.say(key + ".offer"), phrases.say("more.reprompt")).about(part))
        : answer;
  }

  /** The question that the offers are: yes tells the next part, and no drops it. */
  public Question question() {
    return Question.of(id, this::tell, MoreQuestion::drop).askedAgain("more.again").offeringMore();
  }

  private Reply tell(Turn turn) {
    return Optional.of(PART.matcher(turn.asked()))
        .filter(Matcher::matches)
        .filter(part -> texts.stream().anyMatch(part.group(1)::startsWith))
        .filter(part -> exists(turn, part.group(1)))
        .map(part -> say(turn, part.group(1), Optional.ofNullable(part.group(2)).orElse("")))
        .orElseGet(() -> nothing(turn));
  }

  /** Answers who asks for more where there is none. */
  static Reply nothing(Turn turn) {
    return Reply.say(turn, turn.phrases().say("more.nothing"));
  }

  private static Reply drop(Turn turn) {
    return Reply.say(turn, turn.phrases().say("more.declined"));
  }

  private static boolean exists(Turn turn, String key) {
    return turn.phrases().language().keys().contains(key + ".say");
  }
}
