package com.backstretchcoach.benchmark;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Side;
import com.backstretchcoach.routine.Step;
import com.backstretchcoach.screen.RoutineView;
import com.backstretchcoach.screen.Scenes;
import com.backstretchcoach.screen.Screen;
import com.backstretchcoach.screen.Screens;
import com.backstretchcoach.voice.Delivery;
import com.backstretchcoach.voice.Director;
import com.backstretchcoach.voice.HoldAudio;
import com.backstretchcoach.voice.Script;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A round of two holds, in its parts: the timeline, the audio document, the screen. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
public class RoundBenchmark {
  private static final Leg NEXT = new Leg(2, Side.RIGHT);
  private static final List<Step> STEPS =
      List.of(
          new Step.Play(
              List.of(new Leg(1, Side.RIGHT), new Leg(1, Side.LEFT)),
              Step.Opening.BEGIN,
              false,
              true),
          new Step.Ask(Step.Prompt.NEXT_ROUND, NEXT, 0));

  private final Phrases phrases = new Phrases(Language.of("en-US"), 2);
  private final Screens screens = new Screens();
  private final Script script = directed();
  private final RoutineView view =
      new RoutineView.Stretch(
          Scenes.of(script, Optional.of(NEXT)),
          Leg.ROUNDS,
          CountStyle.EVERY_SECOND,
          Optional.empty(),
          Optional.empty());

  /** What is heard when. */
  @Benchmark
  public Script timeline() {
    return directed();
  }

  /** The same as APL for Audio. */
  @Benchmark
  public Delivery audio() {
    return Delivery.of(script, HoldAudio.CLOCK);
  }

  /** What is seen meanwhile. */
  @Benchmark
  public Screen screen() {
    return screens.of(view, phrases, 2);
  }

  private Script directed() {
    return new Director(phrases).script(Settings.DEFAULT, STEPS);
  }
}
