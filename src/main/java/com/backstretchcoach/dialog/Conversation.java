package com.backstretchcoach.dialog;

import com.backstretchcoach.routine.Playback;
import com.backstretchcoach.routine.StretchSet;
import com.backstretchcoach.voice.HoldAudio;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What is remembered within a session. Nothing in it says how the person's back is.
 *
 * @param playback what is being played, while a stretch is under way
 * @param question the one that is open
 * @param said what the coach has said
 * @param audio how holds are made audible
 * @param profile what is known from earlier sessions, and what is yet to be kept
 * @param zone of the device, where it is known
 */
public record Conversation(
    StretchSet set,
    Optional<Playback> playback,
    Optional<OpenQuestion> question,
    Said said,
    HoldAudio audio,
    ProfileChanges profile,
    Optional<ZoneId> zone) {

  /** The same with another state of the stretch. */
  public Conversation withSet(StretchSet newSet) {
    return new Conversation(newSet, playback, question, said, audio, profile, zone);
  }

  /** The same with something being played, or nothing. */
  public Conversation withPlayback(Optional<Playback> newPlayback) {
    return new Conversation(set, newPlayback, question, said, audio, profile, zone);
  }

  /** The same with another open question, or none. */
  public Conversation withQuestion(Optional<OpenQuestion> newQuestion) {
    return new Conversation(set, playback, newQuestion, said, audio, profile, zone);
  }

  /** The same having said something else. */
  public Conversation withSaid(Said newSaid) {
    return new Conversation(set, playback, question, newSaid, audio, profile, zone);
  }

  /** The same with another way to make holds audible. */
  public Conversation withAudio(HoldAudio newAudio) {
    return new Conversation(set, playback, question, said, newAudio, profile, zone);
  }

  /** The same with other things known of the person. */
  public Conversation withProfile(ProfileChanges newProfile) {
    return new Conversation(set, playback, question, said, audio, newProfile, zone);
  }

  /** The same where the device is in {@code newZone}, if that is known. */
  public Conversation withZone(Optional<ZoneId> newZone) {
    return new Conversation(set, playback, question, said, audio, profile, newZone);
  }

  /** Whether what is said once a session has been said. */
  public boolean hasSaid(String name) {
    return said.once().contains(name);
  }

  /** The same with {@code name} said, or due to be said again. */
  public Conversation marking(String name, boolean newSaid) {
    return withSaid(said.marking(name, newSaid));
  }

  /** The same one turn later, having said {@code words} and asked nothing. */
  public Conversation answering(String words) {
    return withSaid(said.answering(words)).withQuestion(Optional.empty());
  }
}
