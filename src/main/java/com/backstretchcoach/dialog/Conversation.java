package com.backstretchcoach.dialog;

import com.backstretchcoach.routine.Playback;
import com.backstretchcoach.routine.StretchSet;
import com.backstretchcoach.voice.HoldAudio;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered within a session. Nothing in it says how the person's back is.
 *
 * @param playback what is being played, while a stretch is under way
 * @param kidneyCautionSaid the caution on potassium is said once a session
 * @param turn counts the answers of the session; makes wording vary
 * @param lastSaid the last answer, for "say that again"; empty when it must not be kept
 * @param notebook what is known from earlier sessions, and what is yet to be kept
 * @param zone of the device, where it is known
 * @param wish what has been asked for, while it is not agreed on
 */
public record Conversation(
    StretchSet set,
    Optional<Playback> playback,
    Question question,
    boolean kidneyCautionSaid,
    HoldAudio audio,
    int turn,
    String lastSaid,
    ProfileChanges notebook,
    Optional<ZoneId> zone,
    Optional<Wish> wish) {
  /** Stands for an answer that mirrored what the person told about their body. */
  public static final String NOT_KEPT = "-";

  /** The same with another state of the stretch. */
  public Conversation with(StretchSet newSet) {
    return new Conversation(
        newSet, playback, question, kidneyCautionSaid, audio, turn, lastSaid, notebook, zone, wish);
  }

  /** The same with something being played, or nothing. */
  public Conversation playing(Optional<Playback> newPlayback) {
    return new Conversation(
        set, newPlayback, question, kidneyCautionSaid, audio, turn, lastSaid, notebook, zone, wish);
  }

  /** The same with another open question. */
  public Conversation asking(Question newQuestion) {
    return new Conversation(
        set, playback, newQuestion, kidneyCautionSaid, audio, turn, lastSaid, notebook, zone, wish);
  }

  /** The same once the caution on kidneys and medicines has been said. */
  public Conversation kidneyCautioned() {
    return new Conversation(
        set, playback, question, true, audio, turn, lastSaid, notebook, zone, wish);
  }

  /** The same with the caution on kidneys and medicines to be said again. */
  public Conversation kidneyCautionDue() {
    return new Conversation(
        set, playback, question, false, audio, turn, lastSaid, notebook, zone, wish);
  }

  /** The same with another way to make holds audible. */
  public Conversation with(HoldAudio newAudio) {
    return new Conversation(
        set, playback, question, kidneyCautionSaid, newAudio, turn, lastSaid, notebook, zone, wish);
  }

  /** The same with another notebook. */
  public Conversation with(ProfileChanges newNotebook) {
    return new Conversation(
        set, playback, question, kidneyCautionSaid, audio, turn, lastSaid, newNotebook, zone, wish);
  }

  /** The same where the device is in {@code newZone}, if that is known. */
  public Conversation in(Optional<ZoneId> newZone) {
    return new Conversation(
        set, playback, question, kidneyCautionSaid, audio, turn, lastSaid, notebook, newZone, wish);
  }

  /** The same with another wish that is to be agreed on, or none. */
  public Conversation wishing(Optional<Wish> newWish) {
    return new Conversation(
        set, playback, question, kidneyCautionSaid, audio, turn, lastSaid, notebook, zone, newWish);
  }

  /** The same with these ids of reminders to be kept in place of others. */
  public Conversation remindedBy(List<String> reminders) {
    return with(notebook.with(notebook.now().remindedBy(reminders)));
  }

  /** The same one turn later, having said {@code said}. */
  public Conversation having(String said) {
    return new Conversation(
        set, playback, question, kidneyCautionSaid, audio, turn + 1, said, notebook, zone, wish);
  }
}
