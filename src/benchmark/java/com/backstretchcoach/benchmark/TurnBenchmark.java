package com.backstretchcoach.benchmark;

import com.backstretchcoach.lambda.BackStretchCoach;
import com.backstretchcoach.profile.NoProfileStore;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A turn in one process: bytes of a request in, bytes of the response out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
public class TurnBenchmark {
  @Param({"LAUNCH", "ROUND", "HOW_MANY_LEFT", "ADVICE", "TOUCH"})
  private Requests.Kind kind = Requests.Kind.LAUNCH;

  @Param({"false", "true"})
  private boolean screen;

  private BackStretchCoach coach =
      new BackStretchCoach(Map.of("SKILL_ID", Requests.SKILL_ID), new NoProfileStore());
  private byte[] request = {};

  /** The request is written once. */
  @Setup
  public void write() {
    request = new Requests(screen).of(kind);
  }

  /** A whole turn. */
  @Benchmark
  public ByteArrayOutputStream turn() {
    return Requests.answer(coach, request);
  }
}
