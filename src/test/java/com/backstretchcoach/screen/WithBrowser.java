package com.backstretchcoach.screen;

import java.io.File;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Needs Node, npm and Chromium; fails without them where CI is set, otherwise skips. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithBrowser.Tools.class)
public @interface WithBrowser {
  /** Where npm puts the renderer. */
  Path PARTS = Path.of("target", "web", "node_modules");

  /** Looks for the tools, and installs the renderer into {@link #PARTS} if it is not there. */
  final class Tools implements ExecutionCondition {
    private static final Path SOURCE = Path.of("src", "simulator", "web");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      List<String> missing = new ArrayList<>();
      for (String tool : List.of("node", "npm", "chromium")) {
        if (!isOnThePath(tool)) {
          missing.add(tool);
        }
      }
      if (missing.isEmpty()) {
        install();
        return ConditionEvaluationResult.enabled("there is a browser");
      }
      String reason = context.getDisplayName() + " skipped: install " + String.join(", ", missing);
      if ("true".equals(System.getenv("CI"))) {
        throw new IllegalStateException(reason);
      }
      System.out.println(reason);
      return ConditionEvaluationResult.disabled(reason);
    }

    private static boolean isOnThePath(String tool) {
      return Stream.of(System.getenv("PATH").split(File.pathSeparator))
          .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    private static void install() {
      if (Files.exists(PARTS.resolve(".package-lock.json"))) {
        return;
      }
      try {
        Path folder = PARTS.getParent();
        Files.createDirectories(folder);
        for (String file : List.of("package.json", "package-lock.json", ".npmrc")) {
          Files.write(folder.resolve(file), Files.readAllBytes(SOURCE.resolve(file)));
        }
        int exit =
            new ProcessBuilder("npm", "ci", "--ignore-scripts")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("npm.log").toFile())
                .start()
                .waitFor();
        if (exit != 0) {
          throw new IllegalStateException(Files.readString(folder.resolve("npm.log")));
        }
      } catch (IOException e) {
        throw new IllegalStateException("npm ci", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("npm ci", e);
      }
    }
  }
}
