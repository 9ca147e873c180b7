package com.backstretchcoach.simulator.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SsmlScheduleTest {
  @Test
  void breaksLastAsLongAsTheySay() {
    assertThat(lengthOf("<break time='1.5s'/>")).isEqualTo(Duration.ofMillis(1500));
    assertThat(lengthOf("<break time='300ms'/>")).isEqualTo(Duration.ofMillis(300));
    assertThat(lengthOf("<break strength='none'/>")).isEqualTo(Duration.ZERO);
    assertThat(lengthOf("<break strength='strong'/>"))
        .isGreaterThan(lengthOf("<break strength='medium'/>"));
  }

  @Test
  void wordsOnBothSidesOfABreakAreHeardApart() {
    Schedule schedule = read("one <break time='1s'/> two");

    assertThat(schedule.heard()).extracting(SpokenWords::text).containsExactly("one", "two");
    assertThat(schedule.heard().getLast().start()).isEqualTo(Duration.ofMillis(1300));
  }

  @Test
  void markupThatDoesNotPauseLeavesASentenceWhole() {
    assertThat(read("hold <emphasis level='strong'>still</emphasis> now").heard())
        .extracting(SpokenWords::text)
        .containsExactly("hold still now");
  }

  @Test
  void aSlowerRateTakesLongerAndEndsWithItsTag() {
    assertThat(lengthOf("<prosody rate='50%'>hold</prosody>hold"))
        .isEqualTo(Duration.ofMillis(800 + 400));
    assertThat(lengthOf("<prosody rate='slow'>hold</prosody>"))
        .isGreaterThan(lengthOf("<prosody rate='fast'>hold</prosody>"));
  }

  @Test
  void sentencesAndParagraphsStandApart() {
    assertThat(read("<p><s>one</s><s>two</s></p>").heard()).hasSize(2);
    assertThat(lengthOf("<p>one</p>")).isGreaterThan(lengthOf("one"));
  }

  @Test
  void spelledOutWordsAreHeardLetterByLetter() {
    assertThat(read("<say-as interpret-as='spell-out'>mg</say-as>").text()).isEqualTo("m g");
    assertThat(read("<sub alias='milligrams'>mg</sub>").text()).isEqualTo("milligrams");
  }

  @Test
  void brokenMarkupIsRefused() {
    assertThatThrownBy(() -> SsmlSchedule.of("<speak>ice & heat</speak>", LetterClock.TEN_A_SECOND))
        .hasMessageContaining("not well formed");
    assertThatThrownBy(() -> SsmlSchedule.of("<p>ice</p>", LetterClock.TEN_A_SECOND))
        .hasMessageContaining("not <speak>");
    assertThatThrownBy(() -> read("<break time='soon'/>")).hasMessageContaining("soon");
    assertThatThrownBy(() -> read("<audio src='soundbank://bell'/>"))
        .hasMessageContaining("is not known");
  }

  private static Duration lengthOf(String inner) {
    return read(inner).length();
  }

  private static Schedule read(String inner) {
    return SsmlSchedule.of("<speak>" + inner + "</speak>", LetterClock.TEN_A_SECOND);
  }
}
