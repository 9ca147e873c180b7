package com.backstretchcoach.benchmark.process;

import com.backstretchcoach.benchmark.Requests;
import com.backstretchcoach.benchmark.Requests.Kind;
import com.backstretchcoach.profile.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Starts the skill, two hello worlds and an echo as Lambda would, and prints what they take as a
 * table. What is in {@code target/benchmark} is put there by {@code src/benchmark/run}.
 */
public final class Processes {
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double NANOS_PER_MICRO = 1e3;
  private static final int MEGABYTES = 1024;
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 21);

  /** Three sets of six holds, 360 seconds, as the item has them. */
  private static final long A_DAY = 3_000_018_000_360L;

  private static final List<Kind> FIRST = List.of(Kind.LAUNCH, Kind.ROUND, Kind.ADVICE, Kind.TOUCH);

  private final Path built = Path.of("target/benchmark").toRealPath();
  private final Requests withScreen = new Requests(true);
  private final Requests withoutScreen = new Requests(false);
  private final QuickTable table = new QuickTable();
  private final int starts;
  private final int warm;
  private final String options;

  private Processes(int starts, int warm, String options) throws IOException {
    this.starts = starts;
    this.warm = warm;
    this.options = options;
  }

  /**
   * Measures.
   *
   * @param args how often each process is started and how often a warm one is asked, in one; then
   *     the options of the JVM that the template ships
   */
  public static void main(String[] args) throws Exception {
    String[] times = args[0].split(" ");
    new Processes(
            Integer.parseInt(times[0]), Integer.parseInt(times[1]), args.length > 1 ? args[1] : "")
        .print();
  }

  private void print() throws IOException, InterruptedException {
    table.put(personOfYears());
    Subject skill = skill("skill", Map.of());
    Subject stored =
        skill(
            "skill, database on the wire",
            Map.of(
                "PROGRESS_TABLE", "progress",
                "AWS_ENDPOINT_URL_DYNAMODB", table.url(),
                "AWS_ACCESS_KEY_ID", "nobody",
                "AWS_SECRET_ACCESS_KEY", "nothing",
                "AWS_SESSION_TOKEN", "none"));
    Subject helloJava = hello("hello world, Java SDK", "hello.Hello::handleRequest", 0);
    Subject helloNode = node();
    Subject echo = hello("echo, Java", "hello.Echo::handleRequest", 1_000);
    Subject echoScreen = hello("echo of 25 KB", "hello.Echo::handleRequest", 25_000);

    System.out.println("| From the start of a process, ms | ready | first answer | peak MiB |");
    System.out.println("|---|---|---|---|");
    for (Subject subject : List.of(stored, skill)) {
      cold(subject, withScreen.of(Kind.LAUNCH));
    }
    for (Subject subject : List.of(helloJava, helloNode, echo)) {
      cold(subject, withScreen.of(Kind.HELLO));
    }
    System.out.println();
    System.out.println(
        "| First request once restored, ms | " + stored.name() + " | " + skill.name() + " |");
    System.out.println("|---|---|---|");
    for (Kind kind : FIRST) {
      System.out.printf(
          "| %s | %.1f | %.1f |%n",
          kind, first(restored(stored), kind), first(restored(skill), kind));
    }
    System.out.println();
    System.out.println("| Warm, µs | p50 | p99 | bytes | peak MiB |");
    System.out.println("|---|---|---|---|---|");
    warm(restored(skill), Kind.HOW_MANY_LEFT, withoutScreen, "without a screen");
    warm(restored(skill), Kind.HOW_MANY_LEFT, withScreen, "with a screen");
    warm(restored(skill), Kind.ROUND, withScreen, "a round with a screen");
    warm(restored(stored), Kind.LAUNCH, withScreen, "a launch, which reads");
    warm(helloJava, Kind.HELLO, withScreen, "");
    warm(helloNode, Kind.HELLO, withScreen, "");
    warm(echo, Kind.HELLO, withScreen, "");
    warm(echoScreen, Kind.HELLO, withScreen, "");
  }

  /** As much as an item holds: of somebody who comes daily it is the same after three years. */
  private static String personOfYears() {
    String days =
        IntStream.range(0, Profile.MOST_DAYS)
            .mapToObj(
                day -> "\"day_%s\": {\"N\": \"%d\"}, ".formatted(LAST_DAY.minusDays(day), A_DAY))
            .collect(Collectors.joining());
    String sets =
        IntStream.range(0, Profile.MOST_SETS)
            .mapToObj("\"set_6KR1T0G%03d\": {\"N\": \"127\"}, "::formatted)
            .collect(Collectors.joining());
    return """
    {"userId": {"S": "amzn1.ask.account.SIMULATED-PERSON"}, "version": {"N": "3000"},
     "schema": {"S": "2"}, "holdSeconds": {"S": "25"}, "goal": {"S": "4"}, %s%s
     "expiresAt": {"N": "4102444800"}}\
    """
        .formatted(days, sets);
  }

  private void cold(Subject subject, byte[] request) throws IOException, InterruptedException {
    List<long[]> runs = new ArrayList<>();
    for (int i = 0; i < starts; i++) {
      try (Running process = start(subject)) {
        long ready = process.construction();
        long first = process.ask(request).nanos();
        runs.add(new long[] {ready, ready + first, process.peakKilobytes()});
      }
    }
    System.out.printf(
        "| %s | %.0f | %.0f | %d |%n",
        subject.name(),
        median(runs, run -> run[0]) / NANOS_PER_MILLI,
        median(runs, run -> run[1]) / NANOS_PER_MILLI,
        median(runs, run -> run[2]) / 1024);
  }

  private double first(Subject subject, Kind kind) throws IOException, InterruptedException {
    List<Long> runs = new ArrayList<>();
    for (int i = 0; i < starts; i++) {
      try (Running process = start(subject)) {
        runs.add(process.ask(withScreen.of(kind)).nanos());
      }
    }
    return median(runs, nanos -> nanos) / NANOS_PER_MILLI;
  }

  private void warm(Subject subject, Kind kind, Requests device, String what)
      throws IOException, InterruptedException {
    byte[] request = device.of(kind);
    try (Running process = start(subject)) {
      int bytes = process.ask(request).body().length;
      long[] nanos = new long[warm];
      for (int i = 0; i < 2 * warm; i++) {
        long each = process.ask(request).nanos();
        if (i >= warm) {
          nanos[i - warm] = each;
        }
      }
      Arrays.sort(nanos);
      System.out.printf(
          "| %s | %.0f | %.0f | %,d | %d |%n",
          Stream.of(subject.name(), what)
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(": ")),
          nanos[warm / 2] / NANOS_PER_MICRO,
          nanos[warm * 99 / 100] / NANOS_PER_MICRO,
          bytes,
          process.peakKilobytes() / 1024);
    }
  }

  private Running start(Subject subject) throws IOException, InterruptedException {
    return new Running(subject, built.resolve("process.log"));
  }

  private Subject skill(String name, Map<String, String> more) {
    return Subject.java(
            name,
            "com.backstretchcoach.lambda.BackStretchCoach",
            built.resolve("skill"),
            built.resolve("client"),
            MEGABYTES,
            Map.of("SKILL_ID", Requests.SKILL_ID, "HOLD_AUDIO", "clock"))
        .with(name, options.isEmpty() ? more : with(more, "JAVA_TOOL_OPTIONS", options));
  }

  /** As it is started before a snapshot is taken, from which it then goes on. */
  private static Subject restored(Subject subject) {
    return subject.with(subject.name(), Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start"));
  }

  private Subject hello(String name, String handler, int bytes) {
    return Subject.java(
        name,
        handler,
        built.resolve("hello-java"),
        built.resolve("client"),
        MEGABYTES,
        Map.of("ECHO_BYTES", Integer.toString(bytes)));
  }

  private Subject node() {
    Path client = built.resolve("hello-node/node_modules/aws-lambda-ric");
    return Files.exists(client.resolve("dist/rapid-client.node"))
        ? new Subject(
            "hello world, Node SDK",
            List.of("node", client.resolve("bin/index.mjs").toString(), "hello.handler"),
            built.resolve("hello-node"),
            Map.of())
        : new Subject(
            "hello world, Node SDK (without Amazon's client)",
            List.of("node", "loop.js"),
            built.resolve("hello-node"),
            Map.of());
  }

  private static Map<String, String> with(Map<String, String> some, String name, String value) {
    Map<String, String> all = new java.util.HashMap<>(some);
    all.put(name, value);
    return all;
  }

  private static <T> long median(List<T> runs, ToLongFunction<T> value) {
    LongStream sorted = runs.stream().mapToLong(value).sorted();
    return sorted.skip(runs.size() / 2).findFirst().orElseThrow();
  }
}
