package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.conversation.advice.AdviceTopics;
import com.backstretchcoach.conversation.alerts.AlertTopics;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The interaction model and the code know the same intents. */
class EveryIntentTest {
  @Test
  void everyIntentOfTheModelHasAnAnswerOfItsOwn() throws Exception {
    Coach coach = new Coach(new Topics(List.of(new AdviceTopics(), new AlertTopics())));
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
