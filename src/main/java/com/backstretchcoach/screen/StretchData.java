package com.backstretchcoach.screen;

import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Side;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scenes of a stretch, timed, with the words that each shows. */
final class StretchData {
  private final Captions captions;

  StretchData(Captions captions) {
    this.captions = captions;
  }

  ObjectNode of(RoutineView.Launch view) {
    String key = view.returning() ? "screen.returning" : "screen.launch";
    ObjectNode data = captions.page(key, Map.of()).put("returning", view.returning());
    data.put("awaits", Captions.id(view.awaits()));
    data.set("today", new Marks(captions).of(view.setsToday(), view.goal()));
    return data;
  }

  ObjectNode of(RoutineView.Stretch view) {
    ObjectNode data = captions.page("screen.stretch", Map.of());
    data.put("countsDown", view.count() == CountStyle.HALFWAY);
    data.put("rounds", view.rounds());
    view.carryOnAfter().ifPresent(after -> data.put("carryOnAfterMs", after.toMillis()));
    ArrayNode scenes = data.putArray("scenes");
    SceneWords words = new SceneWords(captions, view.scenes(), view.rounds());
    for (int i = 0; i < view.scenes().size(); i++) {
      scenes.add(scene(view.scenes().get(i)).setAll(words.of(i)));
    }
    data.put("endsAtMs", view.scenes().getLast().until().toMillis());
    view.finished()
        .ifPresent(finished ->
            data.set("today", new Marks(captions).of(finished.setsToday(), finished.goal())));
    return data;
  }

  ObjectNode of(RoutineView.BetweenRounds view) {
    Scene question = still(Scene.Kind.QUESTION, view.nextSide(), view.roundDone() + 1);
    return of(alone(question, view.rounds(), view.carryOnAfter(), Optional.empty()));
  }

  ObjectNode of(RoutineView.Paused view) {
    Scene paused = still(Scene.Kind.PAUSED, view.side(), view.round());
    return of(alone(paused, view.rounds(), Optional.empty(), Optional.empty()));
  }

  ObjectNode of(RoutineView.Finished view) {
    Scene done = still(Scene.Kind.DONE, Side.RIGHT, view.rounds());
    return of(alone(done, view.rounds(), Optional.empty(), Optional.of(view)));
  }

  private static RoutineView.Stretch alone(
      Scene scene,
      int rounds,
      Optional<Duration> carryOnAfter,
      Optional<RoutineView.Finished> finished) {
    return new RoutineView.Stretch(
        List.of(scene), rounds, CountStyle.QUIET, carryOnAfter, finished);
  }

  private static Scene still(Scene.Kind kind, Side side, int round) {
    return new Scene(kind, side, round, Duration.ZERO, Duration.ZERO, 0);
  }

  private ObjectNode scene(Scene scene) {
    return Captions.empty()
        .put("kind", Captions.id(scene.kind()))
        .put("side", Captions.id(scene.side()))
        .put("round", scene.round())
        .put("from", scene.from().toMillis())
        .put("until", scene.until().toMillis())
        .put("seconds", scene.holdSeconds());
  }
}
