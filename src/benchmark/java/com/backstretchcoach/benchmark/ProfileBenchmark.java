package com.backstretchcoach.benchmark;

import com.backstretchcoach.benchmark.process.QuickTable;
import com.backstretchcoach.profile.DynamoDbClients;
import com.backstretchcoach.profile.DynamoDbProfileStore;
import com.backstretchcoach.profile.LookupResult;
import com.backstretchcoach.profile.Profile;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.profile.SaveResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** What is remembered of a person, over the wire to a table that answers at once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
public class ProfileBenchmark {
  private static final String PERSON = "amzn1.ask.account.SIMULATED-PERSON";

  private final QuickTable table = table();
  private final ProfileStore store =
      new DynamoDbProfileStore(
          DynamoDbClients.hasty()
              .endpointOverride(URI.create(table.url()))
              .region(Region.US_EAST_1)
              .credentialsProvider(
                  StaticCredentialsProvider.create(AwsBasicCredentials.create("no", "no")))
              .build(),
          "progress",
          Duration.ofDays(180),
          Clock.systemUTC());

  /** There is something to read. */
  @Setup
  public void put() {
    write();
  }

  @TearDown
  public void close() throws IOException {
    table.close();
  }

  /** What is read as a session begins. */
  @Benchmark
  public LookupResult read() {
    return store.lookUp(PERSON);
  }

  /** What is written after a round. */
  @Benchmark
  public SaveResult write() {
    return store.save(PERSON, Profile.NOTHING, Profile.NOTHING);
  }

  private static QuickTable table() {
    try {
      return new QuickTable();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
