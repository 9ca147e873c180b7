package com.backstretchcoach.simulator.web;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Needs Node.js, npm and Chromium; fails without them where CI is set, otherwise skips. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithBrowser.Installed.class)
public @interface WithBrowser {
  /** Debian's; the variable {@code CHROMIUM} names another. */
  String CHROMIUM = "/usr/bin/chromium";

  /** Where npm puts the renderer. */
  Path MODULES = PageServer.PARTS.resolve("node_modules");

  /** Looks for them, and has npm install what is missing. */
  final class Installed implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      Optional<String> missing = missing();
      if (missing.isEmpty()) {
        return ConditionEvaluationResult.enabled("there is a browser");
      }
      if ("true".equals(System.getenv("CI"))) {
        throw new IllegalStateException(missing.get());
      }
      String reason = context.getDisplayName() + " skipped: " + missing.get();
      System.out.println(reason);
      return ConditionEvaluationResult.disabled(reason);
    }

    private static Optional<String> missing() {
      String chromium = System.getenv().getOrDefault("CHROMIUM", CHROMIUM);
      if (!Files.isExecutable(Path.of(chromium))) {
        return Optional.of("there is no Chromium at " + chromium);
      }
      return runs("node")
          ? new Parts(PageServer.PAGE, PageServer.PARTS).install()
          : Optional.of("Node.js is not installed");
    }

    private static boolean runs(String program) {
      try {
        return new ProcessBuilder(program, "--version").start().waitFor() == 0;
      } catch (IOException e) {
        return false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}
