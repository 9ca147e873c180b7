package com.backstretchcoach.screen;

import com.backstretchcoach.routine.Side;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each scene says on the screen. */
final class SceneWords {
  private final Captions captions;
  private final List<Scene> scenes;
  private final int rounds;

  SceneWords(Captions captions, List<Scene> scenes, int rounds) {
    this.rounds = rounds;
    this.captions = captions;
    this.scenes = scenes;
  }

  /** The title, the hint, the figure's description and what comes next. */
  ObjectNode of(int index) {
    Scene scene = scenes.get(index);
    Map<String, ?> values = values(scene);
    ObjectNode texts = captions.under("screen.scene." + Captions.id(scene.kind()), values);
    return texts
        .put("roundLabel", captions.text("screen.round.label", values))
        .put("roundName", captions.text("screen.round.name", values))
        .put("next", next(index).orElse(""));
  }

  /** The hold after the one that the scene is about, or the rest after the last. */
  private Optional<String> next(int index) {
    Scene scene = scenes.get(index);
    if (!scene.moves()) {
      return Optional.empty();
    }
    return Optional.of(
        scenes.subList(index + 1, scenes.size()).stream()
            .filter(other -> other.side() != scene.side() || other.round() != scene.round())
            .filter(other -> other.kind() != Scene.Kind.DONE)
            .findFirst()
            .map(other ->
                captions.text(
                    other.round() == scene.round() ? "screen.next.leg" : "screen.next.round",
                    values(other)))
            .orElseGet(() -> captions.text("screen.next.rest")));
  }

  private Map<String, ?> values(Scene scene) {
    boolean left = scene.side() == Side.LEFT;
    return Map.of(
        "side", captions.text(left ? "screen.side.left" : "screen.side.right"),
        "leg", captions.text(left ? "side.left" : "side.right"),
        "round", scene.round(),
        "rounds", rounds,
        "seconds", scene.holdSeconds());
  }
}
