package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.profile.Preference;
import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.simulator.hearing.Hearing;
import com.backstretchcoach.simulator.hearing.HearingWords;
import com.backstretchcoach.simulator.hearing.Recognition;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever wants to count breaths is offered quiet, and not counted every five seconds. */
class CountInBreathsTest {
  private static final Path MODEL = Path.of("skill-package/interactionModels/custom/en-US.json");

  private final Device device = new Device();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in breaths",
        "breaths:breaths",
        "by breathing",
        "with each breath in",
        "my own breathing",
        "two breaths at a time",
        "in and out breaths"
      })
  void breathsAreBreathsInWhateverWords(String style) {
    device.launch();

    assertThat(device.says("CountStyleIntent", "style=" + style).words())
        .contains("Shall I be quiet")
        .doesNotContain("five seconds");
    assertThat(device.preference(Preference.COUNT_STYLE)).isEqualTo(CountStyle.EVERY_SECOND);
    device.says("AMAZON.YesIntent");
    assertThat(device.preference(Preference.COUNT_STYLE)).isEqualTo(CountStyle.QUIET);
  }

  @Test
  void noKeepsTheCountAsItWas() {
    device.launch();
    device.says("CountStyleIntent", "style=breaths:breaths");

    assertThat(device.says("AMAZON.NoIntent").words()).contains("I go on counting");
    assertThat(device.preference(Preference.COUNT_STYLE)).isEqualTo(CountStyle.EVERY_SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "count in breaths",
        "can you count my breaths",
        "count breaths instead of seconds",
        "I'd rather count by breaths",
        "count with my breathing please",
        "let me count my own breaths",
        "go by my breath and not by seconds",
        "use breaths",
        "could we do it in slow breaths"
      })
  void everyWayToSayItIsHeardAsThat(String said) throws Exception {
    Hearing hearing = Hearing.fromModel(MODEL, HearingWords.of("en-US").orElseThrow());
    Recognition heard =
        hearing.hear(said, ZonedDateTime.of(2026, 11, 22, 10, 0, 0, 0, ZoneOffset.UTC));

    assertThat(heard.intent()).isEqualTo("CountStyleIntent");
    assertThat(heard.slots().get("style").resolution()).isPresent();
    assertThat(heard.slots().get("style").resolution().orElseThrow().valueId())
        .isEqualTo("breaths");
  }
}
