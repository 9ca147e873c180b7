package com.backstretchcoach.benchmark.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A function to start as Lambda would.
 *
 * @param directory where it lives: classes and {@code lib} of a Java function
 * @param environment on top of what Lambda sets
 */
record Subject(String name, List<String> command, Path directory, Map<String, String> environment) {
  private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

  /**
   * A function in Java, with the options that Lambda's own command line has, as far as it is known
   * (seen in a function of the runtime java17 in 2023; the heap is 85 % of the memory).
   *
   * @param client the directory of the jars of Amazon's runtime client
   * @param megabytes memory of the function
   */
  static Subject java(
      String name,
      String handler,
      Path directory,
      Path client,
      int megabytes,
      Map<String, String> environment) {
    return new Subject(
        name,
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:MaxHeapSize=" + megabytes * 1024 / 100 * 85 + "k",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-XX:+TieredCompilation",
            "-XX:TieredStopAtLevel=1",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
            "-Djava.net.preferIPv4Stack=true",
            "-cp",
            client + "/*",
            CLIENT,
            handler),
        directory,
        environment);
  }

  /** The same with more in its environment. */
  Subject with(String name, Map<String, String> more) {
    Map<String, String> all = new java.util.HashMap<>(environment);
    all.putAll(more);
    return new Subject(name, command, directory, all);
  }
}
