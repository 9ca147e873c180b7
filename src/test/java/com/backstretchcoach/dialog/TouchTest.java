package com.backstretchcoach.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arguments that a document of ours sends with a touch. */
class TouchTest {
  @Test
  void oursAreRead() {
    assertThat(Touch.read(List.of("coach", "next", 12))).contains(new Touch("next", 12));
    assertThat(Touch.read(List.of("coach", "next", "12"))).contains(new Touch("next", 12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1.5", "x", "12345678", "1e3"})
  void aStampThatIsNoneIsNotOurs(String stamp) {
    assertThat(Touch.read(List.of("coach", "next", stamp))).isEmpty();
  }

  @Test
  void nothingElseIsOurs() {
    assertThat(Touch.read(null)).isEmpty();
    assertThat(Touch.read(List.of("coach", "next"))).isEmpty();
    assertThat(Touch.read(List.of("other", "next", 1))).isEmpty();
    assertThat(Touch.read(List.of("coach", 7, 1))).isEmpty();
    assertThat(Touch.read(Arrays.asList("coach", "next", null))).isEmpty();
  }
}
