package com.backstretchcoach.benchmark;

import com.backstretchcoach.lambda.BackStretchCoach;
import com.backstretchcoach.profile.NoProfileStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
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

  /** A whole turn; whoever asks keeps the answer in a buffer of their own. */
  @Benchmark
  public void turn() throws IOException {
    coach.handleRequest(new ByteArrayInputStream(request), OutputStream.nullOutputStream(), null);
  }
}
