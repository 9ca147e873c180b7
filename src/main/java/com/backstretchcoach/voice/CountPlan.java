package com.backstretchcoach.voice;

import com.backstretchcoach.routine.CountStyle;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which words are spoken in a hold, and when. */
final class CountPlan {
  private static final int LAST = 3;

  private CountPlan() {}

  /**
   * The counts of a hold.
   *
   * @param numbers the words for one, two, three and so on
   * @param halfway the word for half time
   */
  static List<Cue.Count> of(CountStyle style, int seconds, List<String> numbers, String halfway) {
    return switch (style) {
      case EVERY_SECOND -> every(1, seconds, numbers);
      case EVERY_FIVE -> every(5, seconds, numbers);
      case HALFWAY -> halfwayAndLast(seconds, numbers, halfway);
      case QUIET -> List.of();
    };
  }

  private static List<Cue.Count> every(int step, int seconds, List<String> numbers) {
    return IntStream.rangeClosed(1, seconds)
        .filter(second -> second % step == 0)
        .mapToObj(second -> new Cue.Count(second, numbers.get(second - 1)))
        .toList();
  }

  /** A hold too short for both keeps the last three, which tell when to let go. */
  private static List<Cue.Count> halfwayAndLast(int seconds, List<String> numbers, String halfway) {
    int half = seconds / 2 + 1;
    Stream<Cue.Count> middle =
        half < seconds - LAST ? Stream.of(new Cue.Count(half, halfway)) : Stream.empty();
    Stream<Cue.Count> last =
        IntStream.rangeClosed(seconds - LAST + 1, seconds)
            .mapToObj(second -> new Cue.Count(second, numbers.get(seconds - second)));
    return Stream.concat(middle, last).toList();
  }
}
