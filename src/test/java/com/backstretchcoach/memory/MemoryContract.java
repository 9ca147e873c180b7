package com.backstretchcoach.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Flow;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Pace;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every memory does. */
public abstract class MemoryContract {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String ANN = "amzn1.ask.account.ANN";

  protected abstract Memory memory();

  /** Puts something there as a later version of the skill would. */
  protected abstract void writeAsNewerSkill(String user);

  @Test
  void knowsNothingOfAStranger() {
    assertThat(memory().recall(ANN)).isEqualTo(new Recall.Nothing());
  }

  @Test
  void recallsAllThatWasKept() {
    Remembered after =
        Remembered.NOTHING
            .with(new Settings(25, CountStyle.QUIET, Pace.SLOWER, Side.LEFT, Flow.STRAIGHT_THROUGH))
            .plus(TODAY, new Day(1, 6, 150))
            .aimingAt(4)
            .handsFree(false)
            .leftAt(
                Optional.of(
                    new Stopped(
                        new Leg(2, Side.LEFT),
                        Set.of(new Leg(1, Side.RIGHT), new Leg(1, Side.LEFT)),
                        Instant.parse("2026-11-22T10:00:00Z"))));
    Kept kept = memory().keep(ANN, Remembered.NOTHING, after);
    assertThat(kept).isEqualTo(new Kept.Saved(after.at(1)));
    assertThat(memory().recall(ANN)).isEqualTo(new Recall.Found(after.at(1)));
  }

  @Test
  void keepsPeopleApart() {
    memory().keep(ANN, Remembered.NOTHING, Remembered.NOTHING.aimingAt(5));
    assertThat(memory().recall("amzn1.ask.account.BEA")).isEqualTo(new Recall.Nothing());
  }

  @Test
  void losesNothingWhenTwoDevicesWriteAtOnce() {
    Remembered before =
        saved(
            memory()
                .keep(ANN, Remembered.NOTHING, Remembered.NOTHING.plus(TODAY, new Day(1, 6, 120))));
    Remembered inTheBedroom = before.plus(TODAY, new Day(1, 6, 120));
    Remembered inTheKitchen = before.plus(TODAY, new Day(0, 2, 40)).aimingAt(5);
    memory().keep(ANN, before, inTheBedroom);
    Remembered both = saved(memory().keep(ANN, before, inTheKitchen));
    assertThat(both.on(TODAY)).isEqualTo(new Day(2, 14, 280));
    assertThat(both.goal()).isEqualTo(5);
    assertThat(memory().recall(ANN)).isEqualTo(new Recall.Found(both));
  }

  @Test
  void keepsWhatIsThereWhenItCouldNotBeReadAtFirst() {
    memory().keep(ANN, Remembered.NOTHING, Remembered.NOTHING.plus(TODAY, new Day(2, 12, 240)));
    Remembered unread = Remembered.NOTHING.plus(TODAY, new Day(0, 2, 40));
    Remembered both = saved(memory().keep(ANN, Remembered.NOTHING, unread));
    assertThat(both.on(TODAY)).isEqualTo(new Day(2, 14, 280));
  }

  @Test
  void forgetsOnRequest() {
    memory().keep(ANN, Remembered.NOTHING, Remembered.NOTHING.aimingAt(5));
    assertThat(memory().forget(ANN)).isEqualTo(Forgotten.ERASED);
    assertThat(memory().recall(ANN)).isEqualTo(new Recall.Nothing());
    assertThat(memory().forget(ANN)).isEqualTo(Forgotten.ERASED);
  }

  @Test
  void leavesAloneWhatANewerSkillWrote() {
    writeAsNewerSkill(ANN);
    assertThat(memory().recall(ANN)).isEqualTo(new Recall.Newer());
    assertThat(memory().keep(ANN, Remembered.NOTHING, Remembered.NOTHING.aimingAt(5)))
        .isEqualTo(new Kept.NotSaved());
    assertThat(memory().recall(ANN)).isEqualTo(new Recall.Newer());
  }

  private static Remembered saved(Kept kept) {
    assertThat(kept).isInstanceOf(Kept.Saved.class);
    return ((Kept.Saved) kept).remembered();
  }
}
