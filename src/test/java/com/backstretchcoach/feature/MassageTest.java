package com.backstretchcoach.feature;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.feature.massage.MassageTool;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MassageTest {
  @Test
  void eachToolHasAnAnswerOfItsOwn() {
    List<String> answers =
        Arrays.stream(MassageTool.values())
            .map(tool -> AskedFeature.once("MassageIntent", "tool", tool.id()).words())
            .toList();

    assertThat(answers)
        .doesNotHaveDuplicates()
        .doesNotContain(AskedFeature.once("MassageIntent").words());
  }

  @Test
  void aToolThatIsNotKnownGetsTheGeneralAnswer() {
    assertThat(AskedFeature.once("MassageIntent", "tool", "piano").words())
        .isEqualTo(AskedFeature.once("MassageIntent").words());
  }
}
