package com.backstretchcoach.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.dialog.Intent;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The interaction model and the code know the same intents. */
class EveryIntentTest {
  @Test
  void everyIntentOfTheModelIsKnownByItsName() throws Exception {
    List<String> names =
        new ObjectMapper()
            .readTree(Path.of("skill-package/interactionModels/custom/en-US.json").toFile())
            .at("/interactionModel/languageModel/intents")
            .findValuesAsText("name");

    assertThat(names.stream().filter(name -> name.endsWith("Intent")))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(Intent.named(name).modelName()).isEqualTo(name));
  }

  @ParameterizedTest
  @EnumSource
  void everyIntentHasAnAnswerOfItsOwn(Intent intent) {
    assertThat(Wiring.router().answers(intent)).isTrue();
  }
}
