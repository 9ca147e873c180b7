package com.backstretchcoach.benchmark;

import com.backstretchcoach.lambda.BackStretchCoach;
import com.backstretchcoach.profile.NoProfileStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A turn after the processor had nothing to do, as a function's has before each request: what it
 * then takes longer is the machine's waking, and is in every figure of a process that waits.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
public class IdleBenchmark {
  @Param({"0", "300", "3000"})
  private int idleMicros;

  private final BackStretchCoach coach =
      new BackStretchCoach(Map.of("SKILL_ID", Requests.SKILL_ID), new NoProfileStore());
  private final byte[] request = new Requests(false).of(Requests.Kind.HOW_MANY_LEFT);

  /** Sleeps. */
  @Setup(Level.Invocation)
  public void idle() {
    if (idleMicros > 0) {
      LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(idleMicros));
    }
  }

  /** A whole turn. */
  @Benchmark
  public void turn() throws IOException {
    coach.handleRequest(new ByteArrayInputStream(request), OutputStream.nullOutputStream(), null);
  }
}
