package com.backstretchcoach.conversation;

import com.backstretchcoach.routine.Playback;
import com.backstretchcoach.routine.StretchSet;
import com.backstretchcoach.voice.HoldAudio;
import java.util.Optional;

/**
 * What is remembered within a session. Nothing in it says how the person's back is.
 *
 * @param playback what is being played, while a stretch is under way
 * @param kidneyCautionSaid the caution on potassium is said once a session
 * @param turn counts the answers of the session; makes wording vary
 * @param lastSaid the last answer, for "say that again"; empty when it must not be kept
 * @param notebook what is known from earlier sessions, and what is yet to be kept
 */
public record Conversation(
    StretchSet set,
    Optional<Playback> playback,
    Question question,
    boolean kidneyCautionSaid,
    HoldAudio audio,
    int turn,
    String lastSaid,
    Notebook notebook) {
  /** Stands for an answer that mirrored what the person told about their body. */
  static final String NOT_KEPT = "-";

  /** The same with another state of the stretch. */
  public Conversation with(StretchSet newSet) {
    return new Conversation(
        newSet, playback, question, kidneyCautionSaid, audio, turn, lastSaid, notebook);
  }

  /** The same with something being played, or nothing. */
  Conversation playing(Optional<Playback> newPlayback) {
    return new Conversation(
        set, newPlayback, question, kidneyCautionSaid, audio, turn, lastSaid, notebook);
  }

  /** The same with another open question. */
  public Conversation asking(Question newQuestion) {
    return new Conversation(
        set, playback, newQuestion, kidneyCautionSaid, audio, turn, lastSaid, notebook);
  }

  /** The same once the caution on kidneys and medicines has been said. */
  public Conversation kidneyCautioned() {
    return new Conversation(set, playback, question, true, audio, turn, lastSaid, notebook);
  }

  /** The same with the caution on kidneys and medicines to be said again. */
  public Conversation kidneyCautionDue() {
    return new Conversation(set, playback, question, false, audio, turn, lastSaid, notebook);
  }

  /** The same with another way to make holds audible. */
  Conversation with(HoldAudio newAudio) {
    return new Conversation(
        set, playback, question, kidneyCautionSaid, newAudio, turn, lastSaid, notebook);
  }

  /** The same with another notebook. */
  Conversation with(Notebook newNotebook) {
    return new Conversation(
        set, playback, question, kidneyCautionSaid, audio, turn, lastSaid, newNotebook);
  }

  /** The same one turn later, having said {@code said}. */
  public Conversation having(String said) {
    return new Conversation(
        set, playback, question, kidneyCautionSaid, audio, turn + 1, said, notebook);
  }
}
