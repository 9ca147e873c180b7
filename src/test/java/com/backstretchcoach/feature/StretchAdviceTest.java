package com.backstretchcoach.feature;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.feature.stretch.StretchTopics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked about the stretch is what is answered. */
class StretchAdviceTest {
  @ParameterizedTest
  @CsvSource({
    "bed_or_sofa, A bed or sofa is fine",
    "cannot_lie_down, You can sit instead",
    "get_up, Roll onto your side",
    "surface, Something firm",
    "how_hard, Only to a gentle pull",
    "how_often, Three times for each leg",
    "before_after, Any time of day",
    "breathing, Breathe out as you draw",
    "both_knees, I coach one knee at a time",
    "other_leg, Bent or straight",
    "sore_knee, Hold behind the thigh",
    "sore_neck, Rest your head",
    "how_long_until_helps, I don't know",
    "what_not_to_do, Don't pull into pain",
    "clothes, I know of no rule",
    "walking_and_work, keep moving"
  })
  void everyTopicHasAnAnswerOfItsOwn(String topic, String expected) {
    assertThat(AskedFeature.once("StretchAdviceIntent", "topic", topic).words()).contains(expected);
  }

  @Test
  void everyAnswerHasASourceOrSaysThatThereIsNone() {
    List<StretchTopics.StretchTopic> topics = StretchTopics.load().all();

    assertThat(topics).hasSize(16);
    assertThat(topics)
        .allSatisfy(topic ->
            assertThat(topic.sources().isEmpty())
                .as(topic.id())
                .isEqualTo(
                    AskedFeature.once("StretchAdviceIntent", "topic", topic.id())
                        .words()
                        .contains("I know of no rule")));
  }

  @Test
  void aTopicThatIsNotKnownGetsTheSteps() {
    assertThat(AskedFeature.once("StretchAdviceIntent", "topic", "moonlight").words())
        .isEqualTo(AskedFeature.once("StretchAdviceIntent").words())
        .startsWith("Lie on your back")
        .contains("behind the thigh or on the knee");
  }
}
