package com.backstretchcoach.dialog;

import com.backstretchcoach.profile.ProfileChanges;
import com.backstretchcoach.routine.Playback;
import com.backstretchcoach.routine.StretchSet;
import com.backstretchcoach.voice.HoldAudio;
import io.soabase.recordbuilder.core.RecordBuilder;
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
@RecordBuilder
public record Conversation(
    StretchSet set,
    Optional<Playback> playback,
    Optional<OpenQuestion> question,
    Said said,
    HoldAudio audio,
    ProfileChanges profile,
    Optional<ZoneId> zone)
    implements ConversationBuilder.With {

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
