package com.backstretchcoach.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Flow;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Pace;
import com.backstretchcoach.routine.Remark;
import com.backstretchcoach.routine.Side;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What changed is acknowledged in words that say what it is now. */
class RemarkWordsTest {
  private static final Leg SECOND_LEFT = new Leg(2, Side.LEFT);

  static Stream<Arguments> remarks() {
    return Stream.of(
        Arguments.of(new Remark.Paused(SECOND_LEFT), "your left leg"),
        Arguments.of(new Remark.NoRush(), "No rush."),
        Arguments.of(new Remark.Skipped(SECOND_LEFT), "Skipping the left leg."),
        Arguments.of(new Remark.SideOut(Side.RIGHT), "No right leg for the rest of this set."),
        Arguments.of(new Remark.SidesBack(), "Both legs are back in."),
        Arguments.of(new Remark.NothingLeft(), "no leg left"),
        Arguments.of(new Remark.Begins(Side.LEFT), "We begin with the left leg."),
        Arguments.of(new Remark.HoldIs(25, true), "25 seconds it is."),
        Arguments.of(new Remark.HoldIs(45, false), "45 seconds, longer than the usual"),
        Arguments.of(new Remark.HoldIs(10, false), "10 seconds, shorter than the usual"),
        Arguments.of(new Remark.HoldKept(20), "We stay with 20 seconds."),
        Arguments.of(new Remark.HoldRefused(90, 60), "60 seconds is the most"),
        Arguments.of(new Remark.HoldRefused(2, 5), "5 seconds is the least"),
        Arguments.of(new Remark.PaceIs(Pace.SLOWER), "Slower"),
        Arguments.of(new Remark.CountIs(CountStyle.QUIET), "quiet during the hold"),
        Arguments.of(new Remark.FlowIs(Flow.ROUND_BY_ROUND, true), "ask before each round"),
        Arguments.of(new Remark.FlowIs(Flow.STRAIGHT_THROUGH, true), "straight through"),
        Arguments.of(new Remark.FlowIs(Flow.STRAIGHT_THROUGH, false), "longer than I can play"),
        Arguments.of(new Remark.FirstAlready(), "This is the first leg."),
        Arguments.of(new Remark.WasLast(), "That was the last leg"),
        Arguments.of(
            new Remark.Where(SECOND_LEFT, 2), "Round two, left leg, and then two more holds."),
        Arguments.of(new Remark.Where(SECOND_LEFT, 1), "and then one more hold."),
        Arguments.of(
            new Remark.Where(SECOND_LEFT, 0), "Round two, left leg, and it is the last one."),
        Arguments.of(
            new Remark.WhereNext(SECOND_LEFT, 4), "Round two comes next, with four holds to go."),
        Arguments.of(new Remark.NotBegun(6), "There are six holds ahead."),
        Arguments.of(new Remark.DoneSoFar(1), "one hold done, and it counts"),
        Arguments.of(new Remark.DoneSoFar(3), "three holds done, and they all count"),
        Arguments.of(new Remark.AllDone(6), "The set is finished."),
        Arguments.of(new Remark.AllDone(0), "There is nothing left in this set."));
  }

  @ParameterizedTest
  @MethodSource("remarks")
  void whatChangedIsSaid(Remark remark, String words) {
    assertThat(new RemarkWords(new Phrases(Language.of("en-US"), 0)).of(remark)).contains(words);
  }
}
