package com.backstretchcoach.screen;

import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.voice.Cue;
import com.backstretchcoach.voice.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out what a screen shows while holds are spoken. */
public final class Scenes {
  private final List<Script.Timed> timeline;
  private final Optional<Leg> asked;

  private Scenes(List<Script.Timed> timeline, Optional<Leg> asked) {
    this.timeline = timeline;
    this.asked = asked;
  }

  /**
   * The scenes of a script, in order and without gaps: holds and silences last exactly as long as
   * they are heard, words as long as they are estimated.
   *
   * @param asked the leg that the question at the end offers; empty when the set ends there
   * @throws IllegalArgumentException when nothing is held in the script
   */
  public static List<Scene> of(Script script, Optional<Leg> asked) {
    return new Scenes(script.timeline(), asked).all();
  }

  private List<Scene> all() {
    List<Scene> scenes = new ArrayList<>();
    for (int i = 0; i < timeline.size(); i++) {
      Scene scene = scene(i);
      if (!scenes.isEmpty() && goesOn(scenes.getLast(), scene)) {
        scene = since(scene, scenes.removeLast().from());
      }
      scenes.add(scene);
    }
    return scenes;
  }

  private Scene scene(int i) {
    Scene.Kind kind = kind(i);
    Cue.Hold hold = about(i, kind);
    Leg leg = kind == Scene.Kind.QUESTION ? asked.orElse(hold.leg()) : hold.leg();
    return new Scene(
        kind,
        leg.side(),
        leg.round(),
        timeline.get(i).from(),
        timeline.get(i).until(),
        hold.seconds());
  }

  private Scene.Kind kind(int i) {
    return switch (cue(i)) {
      case Cue.Hold hold -> Scene.Kind.HOLD;
      case Cue.During during -> Scene.Kind.SWITCH;
      case Cue.Silence silence -> quiet(i);
      case Cue.Speech speech -> spoken(i);
    };
  }

  /** Time between the steps of a leg that is coached belongs to the words around it. */
  private Scene.Kind quiet(int i) {
    if (holdFrom(i).isEmpty()) {
      return atTheEnd();
    }
    boolean settles = cue(i + 1) instanceof Cue.Hold || cue(i + 2) instanceof Cue.Hold;
    return settles ? Scene.Kind.SETTLE : Scene.Kind.WORDS;
  }

  private Scene.Kind spoken(int i) {
    if (i > 0 && cue(i - 1) instanceof Cue.Hold) {
      return Scene.Kind.RELEASE;
    }
    if (holdFrom(i).isEmpty()) {
      return atTheEnd();
    }
    return cue(i + 1) instanceof Cue.Hold ? Scene.Kind.SETTLE : Scene.Kind.WORDS;
  }

  private Scene.Kind atTheEnd() {
    return asked.isPresent() ? Scene.Kind.QUESTION : Scene.Kind.DONE;
  }

  /** The hold that something belongs to: the next one, unless a leg is just let down. */
  private Cue.Hold about(int i, Scene.Kind kind) {
    Optional<Cue.Hold> ahead = kind == Scene.Kind.RELEASE ? Optional.empty() : holdFrom(i);
    return ahead
        .or(() -> hold(timeline.subList(0, i).reversed()))
        .orElseThrow(() -> new IllegalArgumentException("nothing is held"));
  }

  private Optional<Cue.Hold> holdFrom(int i) {
    return hold(timeline.subList(i, timeline.size()));
  }

  private static Optional<Cue.Hold> hold(List<Script.Timed> cues) {
    for (Script.Timed timed : cues) {
      if (timed.cue() instanceof Cue.Hold hold) {
        return Optional.of(hold);
      }
    }
    return Optional.empty();
  }

  private Cue cue(int i) {
    return timeline.get(i).cue();
  }

  /** Words and quiet that show the same are one scene. */
  private static boolean goesOn(Scene before, Scene scene) {
    return since(scene, before.from()).equals(until(before, scene.until()));
  }

  private static Scene since(Scene scene, Duration from) {
    return new Scene(
        scene.kind(), scene.side(), scene.round(), from, scene.until(), scene.holdSeconds());
  }

  private static Scene until(Scene scene, Duration until) {
    return new Scene(
        scene.kind(), scene.side(), scene.round(), scene.from(), until, scene.holdSeconds());
  }
}
