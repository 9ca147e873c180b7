package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who does not know is given the careful answer, not that of a no. */
class NotKnowingTest {
  private final Device device = new Device();

  @Test
  void whoCannotTellWhetherItGoesDownTheLegIsAnsweredAsIfItDid() {
    Heard yes = answerToDownTheLeg("AMAZON.YesIntent");
    Heard unsure = answerToDownTheLeg("DontKnowIntent");

    assertThat(yes.words()).contains("we stop here", "See a clinician");
    assertThat(unsure.words()).isEqualTo(yes.words());
    assertThat(unsure.ends()).isTrue();
  }

  @Test
  void whoCannotTellWhenItWasHurtGoesByHowItFeels() {
    device.launch();
    device.says("HotOrColdIntent");

    assertThat(device.says("DontKnowIntent").words())
        .contains("go by how it feels")
        .doesNotContain("Then use heat");
  }

  @Test
  void whoDoesNotKnowWhetherADoctorAgreedAsksFirst() {
    device.launch();
    device.says("CautionIntent", "condition=osteoporosis:osteoporosis");
    device.says("ReadyIntent");

    assertThat(device.says("DontKnowIntent").words()).contains("ask first");
  }

  private Heard answerToDownTheLeg(String answer) {
    device.launch();
    device.says("ReadyIntent");
    Heard asked = device.after(Duration.ofSeconds(50)).says("PainIntent");
    assertThat(asked.words()).contains("down your leg?");
    return device.says(answer);
  }
}
