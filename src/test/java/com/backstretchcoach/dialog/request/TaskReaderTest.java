package com.backstretchcoach.dialog.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Task;
import com.backstretchcoach.dialog.StartSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A routine or a link says what set it opens the skill for. */
class TaskReaderTest {
  private static final StartSet ANY = new StartSet(OptionalInt.empty(), OptionalInt.empty());

  @ParameterizedTest
  @ValueSource(strings = {"StartSet", "amzn1.ask.skill.x.StartSet", "StartStretch"})
  void ourTasksAreReadWithTheIdOfTheSkillOrWithout(String name) {
    assertThat(TaskReader.read(launch(name, null))).contains(ANY);
  }

  @Test
  void nothingElseIsATask() {
    assertThat(TaskReader.read(launch("SetTimer", null))).isEmpty();
    assertThat(TaskReader.read(launch(null, null))).isEmpty();
    assertThat(TaskReader.read(LaunchRequest.builder().build())).isEmpty();
    assertThat(TaskReader.read(IntentRequest.builder().build())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 3", "0, ", "4, ", "2.0, 2", "2.5, ", "two, ", "99999999999999, ", ", "})
  void roundsAreANumberFromOneToThree(String given, Integer rounds) {
    Map<String, Object> input = new HashMap<>();
    input.put("rounds", given);

    assertThat(TaskReader.read(launch("StartSet", input)).orElseThrow().rounds())
        .isEqualTo(rounds == null ? OptionalInt.empty() : OptionalInt.of(rounds));
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "60, 60", "4, ", "61, "})
  void aHoldIsAsLongAsOneMayBe(int given, Integer seconds) {
    assertThat(
            TaskReader.read(launch("StartSet", Map.of("holdSeconds", given)))
                .orElseThrow()
                .holdSeconds())
        .isEqualTo(seconds == null ? OptionalInt.empty() : OptionalInt.of(seconds));
  }

  private static LaunchRequest launch(String name, Object input) {
    return LaunchRequest.builder()
        .withTask(Task.builder().withName(name).withInput(input).build())
        .build();
  }
}
