package com.backstretchcoach.benchmark.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/** The Lambda Runtime API (version 2018-06-01) for one process; it times each answer. */
final class RuntimeApi implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String REQUEST_ID = "8a1f0000-0000-4000-8000-000000000001";

  private final LoopbackHttp http;
  private final CompletableFuture<Long> ready = new CompletableFuture<>();
  private final SynchronousQueue<byte[]> events = new SynchronousQueue<>();
  private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
  private volatile long sentAt;

  RuntimeApi() throws IOException {
    http = new LoopbackHttp(this::handle);
  }

  /** Host and port, as {@code AWS_LAMBDA_RUNTIME_API} has them. */
  String address() {
    return http.address();
  }

  /** {@link System#nanoTime} when the process first asks for something to do. */
  CompletableFuture<Long> ready() {
    return ready;
  }

  /**
   * The answer of the process to {@code event}.
   *
   * @throws IllegalStateException when it reports an error or says nothing for a minute
   */
  Answer ask(byte[] event) throws InterruptedException {
    if (!events.offer(event, PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("the process asks for nothing");
    }
    Answer answer = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (answer == null) {
      throw new IllegalStateException("the process does not answer");
    }
    if (answer.failed()) {
      throw new IllegalStateException(answer.text());
    }
    return answer;
  }

  private LoopbackHttp.Reply handle(LoopbackHttp.Request request) throws InterruptedException {
    if (request.path().endsWith("/invocation/next")) {
      ready.complete(System.nanoTime());
      byte[] event = events.take();
      LoopbackHttp.Reply reply = LoopbackHttp.Reply.of(200, headers(), event);
      sentAt = System.nanoTime();
      return reply;
    }
    if (request.path().endsWith("/restore/next")) {
      return LoopbackHttp.Reply.of(200, "", new byte[0]);
    }
    long now = System.nanoTime();
    boolean failed = !request.path().endsWith("/response");
    if (failed) {
      ready.completeExceptionally(
          new IllegalStateException(new String(request.body(), StandardCharsets.UTF_8)));
    }
    answers.add(new Answer(now - sentAt, request.body(), failed));
    return LoopbackHttp.Reply.of(202, "", new byte[0]);
  }

  private static String headers() {
    return """
    Lambda-Runtime-Aws-Request-Id: %s\r
    Lambda-Runtime-Deadline-Ms: %d\r
    Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:us-east-1:000000000000:function:f\r
    """
        .formatted(REQUEST_ID, System.currentTimeMillis() + 60_000);
  }

  @Override
  public void close() throws IOException {
    http.close();
  }

  /**
   * What came back.
   *
   * @param nanos from the event's first byte to the answer's last
   */
  record Answer(long nanos, byte[] body, boolean failed) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }
}
