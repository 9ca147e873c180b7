package com.backstretchcoach.simulator.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The template tells how its one function is started. */
class BuiltTemplateTest {
  @TempDir private Path folder;

  @Test
  void readsTheOwnTemplate() throws Exception {
    assertThat(BuiltTemplate.read(Path.of("template.yaml")))
        .isEqualTo(
            new BuiltTemplate(
                "com.backstretchcoach.lambda.BackStretchCoach", 1024, Duration.ofSeconds(7)));
  }

  @Test
  void refusesATemplateOfTwoFunctions() throws Exception {
    Path template =
        Files.writeString(
            folder.resolve("template.yaml"),
            "Resources: {A: {Properties: {Handler: a}}, B: {Properties: {Handler: b}}}");
    assertThatThrownBy(() -> BuiltTemplate.read(template))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the template should have one Handler and has 2");
  }
}
