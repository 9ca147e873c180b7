package com.backstretchcoach.lambda;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.backstretchcoach.alexa.AlexaCalls;
import com.backstretchcoach.log.Level;
import com.backstretchcoach.log.LogLine;
import com.backstretchcoach.log.LogOutput;
import com.backstretchcoach.profile.NoProfileStore;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.screen.Screens;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

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
    if (AHEAD.contains(variables.getOrDefault("AWS_LAMBDA_INITIALIZATION_TYPE", ""))) {
      ahead(environment, Wiring.storeBeforeSnapshot(environment), screens);
    } else {
      waitedFor(environment, () -> Wiring.store(environment), screens);
    }
    return Wiring.skill(environment, Wiring.store(environment), screens);
  }

  /** Rehearses all with {@code store}, and with {@code screens}, which then have all documents. */
  static void ahead(Environment environment, ProfileStore store, Screens screens) {
    quietly(() -> {
      AlexaCalls.rehearse();
      ProfileStore asked = new StoreInRehearsal(store);
      Rehearsal rehearsal = rehearsal(environment, asked, screens);
      long began = System.nanoTime();
      for (int i = 0; i < TIMES && System.nanoTime() - began < ENOUGH.toNanos(); i++) {
        rehearsal.play();
      }
      asked.erase(Rehearsal.NOBODY);
    });
  }

  /**
   * Rehearses the launch. The way to Alexa and to a store is learnt beside it: one after the other,
   * the first answer would come a seventh later.
   *
   * @return what is still done beside it
   */
  static Thread waitedFor(Environment environment, Supplier<ProfileStore> store, Screens screens) {
    Thread beside =
        Thread.ofPlatform()
            .daemon()
            .start(() ->
                quietly(() -> {
                  AlexaCalls.rehearse();
                  store.get().lookUp(Rehearsal.NOBODY);
                }));
    quietly(() -> rehearsal(environment, new NoProfileStore(), screens).begin());
    return beside;
  }

  private static Rehearsal rehearsal(Environment environment, ProfileStore store, Screens screens) {
    return new Rehearsal(
        new LoggedSkill(Wiring.skill(environment, store, screens), Map.of()),
        environment.skillId());
  }

  private static void quietly(Runnable rehearsing) {
    try {
      LogOutput.muted(rehearsing);
    } catch (RuntimeException e) {
      LogLine.of(Level.ERROR).with("rehearsal", e.getClass().getName()).write();
    }
  }
}
