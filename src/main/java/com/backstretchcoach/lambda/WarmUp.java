package com.backstretchcoach.lambda;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.backstretchcoach.alexa.AlexaCalls;
import com.backstretchcoach.log.Level;
import com.backstretchcoach.log.LogLine;
import com.backstretchcoach.log.LogOutput;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.screen.Screens;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * Has a conversation with nobody, so that a snapshot of the function is taken with everything
 * loaded that the first person would otherwise wait for. It leaves nothing in the table, in the log
 * or with Alexa, keeps no connection, and cannot make the start fail. Where somebody waits for the
 * start itself, it is kept short.
 */
final class WarmUp {
  /** How Lambda calls a start that nobody waits for. */
  private static final Set<String> AHEAD = Set.of("snap-start", "provisioned-concurrency");

  /** What runs seldom stays slow; more than this brought no further gain. */
  private static final int TIMES = 4;

  /** A slow processor, or a store that hangs, ends it before all of them. */
  private static final Duration ENOUGH = Duration.ofMillis(1_500);

  private WarmUp() {}

  /**
   * The skill of {@code environment} once it has been rehearsed.
   *
   * @param variables of the process, from which Lambda tells how it is started
   */
  static AlexaSkill<RequestEnvelope, ResponseEnvelope> of(
      Environment environment, Map<String, String> variables) {
    Screens screens = new Screens();
    boolean ahead = AHEAD.contains(variables.getOrDefault("AWS_LAMBDA_INITIALIZATION_TYPE", ""));
    rehearse(environment, Wiring.storeBeforeSnapshot(environment), screens, ahead);
    return Wiring.skill(environment, Wiring.store(environment), screens);
  }

  /**
   * Rehearses with {@code store}, and with {@code screens}, which then have all documents.
   *
   * @param ahead whether there is time for all of it, and again
   */
  static void rehearse(
      Environment environment, ProfileStore store, Screens screens, boolean ahead) {
    try {
      LogOutput.muted(() -> {
        AlexaCalls.rehearse();
        play(environment, new StoreInRehearsal(store), screens, ahead);
      });
    } catch (RuntimeException e) {
      LogLine.of(Level.ERROR).with("rehearsal", e.getClass().getName()).write();
    }
  }

  private static void play(
      Environment environment, ProfileStore store, Screens screens, boolean ahead) {
    long began = System.nanoTime();
    Rehearsal rehearsal =
        new Rehearsal(
            new LoggedSkill(Wiring.skill(environment, store, screens), Map.of()),
            environment.skillId());
    if (!ahead) {
      rehearsal.begin();
      return;
    }
    for (int i = 0; i < TIMES && System.nanoTime() - began < ENOUGH.toNanos(); i++) {
      rehearsal.play();
    }
    store.erase(Rehearsal.NOBODY);
  }
}
