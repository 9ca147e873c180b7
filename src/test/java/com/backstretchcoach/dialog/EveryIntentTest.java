package com.backstretchcoach.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.feature.AdviceTopics;
import com.backstretchcoach.feature.AlertTopics;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The interaction model and the code know the same intents. */
class EveryIntentTest {
  @Test
  void everyIntentOfTheModelHasAnAnswerOfItsOwn() throws Exception {
    Router coach = new Router(new Features(List.of(new AdviceTopics(), new AlertTopics())));
    assertThat(
            new ObjectMapper()
                .readTree(Path.of("skill-package/interactionModels/custom/en-US.json").toFile())
                .at("/interactionModel/languageModel/intents")
                .findValuesAsText("name"))
        .filteredOn(name -> name.endsWith("Intent"))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(coach.answers(name)).as(name).isTrue());
  }
}
