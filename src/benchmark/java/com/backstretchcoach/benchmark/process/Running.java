package com.backstretchcoach.benchmark.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process of a subject. */
final class Running implements AutoCloseable {
  private static final int PATIENCE = 60;

  private final RuntimeApi api = new RuntimeApi();
  private final Process process;
  private final long startedAt;
  private final long readyAt;

  /**
   * Starts it and waits until it asks for something to do.
   *
   * @param log what it prints is put there
   * @throws IllegalStateException when it does not come up
   */
  Running(Subject subject, Path log) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(subject.command());
    builder.directory(subject.directory().toFile());
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().clear();
    builder
        .environment()
        .putAll(
            Map.of(
                "PATH", System.getenv("PATH"),
                "AWS_LAMBDA_RUNTIME_API", api.address(),
                "AWS_LAMBDA_FUNCTION_NAME", "f",
                "AWS_LAMBDA_FUNCTION_VERSION", "1",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024",
                "AWS_REGION", "us-east-1",
                "AWS_EC2_METADATA_DISABLED", "true",
                "LAMBDA_TASK_ROOT", subject.directory().toString()));
    builder.environment().putAll(subject.environment());
    startedAt = System.nanoTime();
    process = builder.start();
    process
        .onExit()
        .thenAccept(ended ->
            api.ready().completeExceptionally(new IllegalStateException(subject + " ended")));
    try {
      readyAt = api.ready().get(PATIENCE, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      close();
      throw new IllegalStateException(subject.name() + ", see " + log, e);
    }
  }

  /** Nanoseconds from the start to the first request for something to do. */
  long construction() {
    return readyAt - startedAt;
  }

  RuntimeApi.Answer ask(byte[] event) throws InterruptedException {
    return api.ask(event);
  }

  /** The most memory that it has had so far, in kilobytes. */
  long peakKilobytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly().onExit().join();
    api.close();
  }
}
