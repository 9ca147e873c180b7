package com.backstretchcoach.simulator.lambda;

import com.backstretchcoach.simulator.envelope.EchoDevice;
import com.backstretchcoach.simulator.envelope.Requests;
import com.backstretchcoach.simulator.envelope.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Starts what {@code sam build} made with Amazon's own runtime client, opens the skill once and
 * prints what it says. Ends with code 1 when nothing is heard.
 */
public final class BuiltFunction {
  private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
  private static final String SKILL_ID = "amzn1.ask.skill.00000000-0000-0000-0000-000000000000";

  /**
   * A guard against hanging, far above what a start takes on a slow machine; nothing is measured.
   */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private BuiltFunction() {}

  /**
   * Runs it.
   *
   * @param args the directory that SAM built the function into, the template that SAM built, and
   *     the directory of the runtime client's jars
   */
  public static void main(String[] args) throws Exception {
    Path function = Path.of(args[0]).toRealPath();
    BuiltTemplate template = BuiltTemplate.read(Path.of(args[1]));
    Path client = Path.of(args[2]).toRealPath();
    String launch =
        new Requests(new EchoDevice(SKILL_ID, "en-US", false))
            .launch(Session.opened(1), Instant.now())
            .toString();
    try {
      System.out.println(template.handler() + " says: " + ask(launch, function, template, client));
    } catch (IllegalStateException | IllegalArgumentException e) {
      System.err.println(template.handler() + " gave no spoken answer: " + e.getMessage());
      System.exit(1);
    }
  }

  private static String ask(String launch, Path function, BuiltTemplate template, Path client)
      throws IOException, InterruptedException {
    try (var api = new LambdaRuntimeApi(launch, template.timeout())) {
      Process runtime = start(function, template, client, api.address());
      try {
        return heard(runtime, api.answer());
      } finally {
        runtime.destroyForcibly().waitFor();
      }
    }
  }

  private static String heard(Process runtime, CompletableFuture<String> answer)
      throws InterruptedException {
    runtime
        .onExit()
        .thenAccept(ended ->
            answer.completeExceptionally(
                new IllegalStateException("the runtime ended with " + ended.exitValue())));
    try {
      return SpokenAnswer.words(answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause().getMessage(), e);
    } catch (TimeoutException e) {
      throw new IllegalStateException("waited " + PATIENCE.toSeconds() + " s", e);
    }
  }

  /** The client takes its working directory for the task root: classes there, jars in lib. */
  private static Process start(Path function, BuiltTemplate template, Path client, String api)
      throws IOException {
    var builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                client + "/*",
                CLIENT,
                template.handler()));
    builder.directory(function.toFile());
    builder.inheritIO();
    builder.environment().clear();
    builder
        .environment()
        .putAll(
            Map.of(
                "AWS_LAMBDA_RUNTIME_API",
                api,
                "AWS_LAMBDA_FUNCTION_NAME",
                "back-stretch-coach",
                "AWS_LAMBDA_FUNCTION_VERSION",
                "1",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                Integer.toString(template.memoryMegabytes()),
                "AWS_REGION",
                "us-east-1",
                "LAMBDA_TASK_ROOT",
                function.toString(),
                "_HANDLER",
                template.handler(),
                "SKILL_ID",
                SKILL_ID,
                "HOLD_AUDIO",
                "clock"));
    return builder.start();
  }
}
