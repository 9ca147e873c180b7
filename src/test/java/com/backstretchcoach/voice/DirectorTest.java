package com.backstretchcoach.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Side;
import com.backstretchcoach.routine.Step;
import com.backstretchcoach.routine.Step.Opening;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is directed, and how often. */
class DirectorTest {
  private static final Phrases TEXTS = new Phrases(Language.of("en-US"), 0);
  private static final Step.Play TWO_ROUNDS =
      new Step.Play(
          List.of(
              new Leg(1, Side.RIGHT),
              new Leg(1, Side.LEFT),
              new Leg(2, Side.RIGHT),
              new Leg(2, Side.LEFT)),
          Opening.BEGIN,
          true,
          false);

  private final Director director = new Director(TEXTS);

  @Test
  void holdsThatWereDirectedToLearnTheirLengthAreNotDirectedAgain() {
    List<Cue> measured = cues(Settings.DEFAULT, TWO_ROUNDS);
    List<Cue> played = cues(Settings.DEFAULT, TWO_ROUNDS.first(2));
    assertThat(played).isNotEmpty();
    for (int i = 0; i < played.size(); i++) {
      assertThat(played.get(i)).isSameAs(measured.get(i));
    }
  }

  @Test
  void otherHoldsOrSettingsAreDirectedAnew() {
    cues(Settings.DEFAULT, TWO_ROUNDS);
    Step.Play coached = new Step.Play(TWO_ROUNDS.legs(), Opening.BEGIN, false, true);
    Settings longer = Settings.DEFAULT.withHoldSeconds(Settings.LONGEST_HOLD);
    assertThat(cues(Settings.DEFAULT, coached))
        .isEqualTo(new Director(TEXTS).script(Settings.DEFAULT, List.of(coached)).cues());
    assertThat(cues(longer, TWO_ROUNDS))
        .isEqualTo(new Director(TEXTS).script(longer, List.of(TWO_ROUNDS)).cues());
  }

  @Test
  void theBeginningOfASetIsTheSameHoweverManyHoldsComeAfterIt() {
    assertThat(cues(Settings.DEFAULT, TWO_ROUNDS))
        .startsWith(
            new Director(TEXTS)
                .script(Settings.DEFAULT, List.of(TWO_ROUNDS.first(2)))
                .cues()
                .toArray(Cue[]::new));
  }

  private List<Cue> cues(Settings settings, Step.Play play) {
    return director.script(settings, List.of(play)).cues();
  }
}
