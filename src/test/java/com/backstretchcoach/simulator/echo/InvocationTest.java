package com.backstretchcoach.simulator.echo;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.simulator.echo.Invocation.Speech;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvocationTest {
  private final Invocation invocation = new Invocation("back stretch coach");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open back stretch coach",
        "Alexa, open Back Stretch Coach.",
        "alexa launch back stretch coach please",
        "start the back stretch coach",
        "talk to back stretch coach",
        "ask back stretch coach",
        "back stretch coach"
      })
  void theNameByItselfOpensTheSkill(String said) {
    assertThat(invocation.read(said)).isEqualTo(new Speech.Open());
  }

  @Test
  void aWishCanComeWithTheName() {
    assertThat(invocation.read("Alexa, ask back stretch coach how long do I leave the ice on?"))
        .isEqualTo(new Speech.Ask(List.of("how long do i leave the ice on")));
    assertThat(invocation.read("tell back stretch coach to start my stretch"))
        .isEqualTo(new Speech.Ask(List.of("start my stretch", "to start my stretch")));
    assertThat(invocation.read("ask back stretch coach if pistachios are good"))
        .isEqualTo(new Speech.Ask(List.of("pistachios are good", "if pistachios are good")));
    assertThat(invocation.read("open back stretch coach and start my stretch"))
        .isEqualTo(new Speech.Ask(List.of("start my stretch", "and start my stretch")));
    assertThat(invocation.read("start my stretch with back stretch coach"))
        .isEqualTo(new Speech.Ask(List.of("start my stretch")));
  }

  @Test
  void everythingElseIsForWhoeverListens() {
    assertThat(invocation.read("Alexa, pause")).isEqualTo(new Speech.Plain("pause"));
    assertThat(invocation.read("start over")).isEqualTo(new Speech.Plain("start over"));
    assertThat(invocation.read("my back hurts")).isEqualTo(new Speech.Plain("my back hurts"));
  }

  @Test
  void exitIsForAlexaItself() {
    assertThat(invocation.read("Exit.")).isEqualTo(new Speech.Exit());
    assertThat(invocation.read("alexa, quit")).isEqualTo(new Speech.Exit());
  }
}
