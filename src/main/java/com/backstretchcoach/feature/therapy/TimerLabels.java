package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.alexa.Timer;
import com.backstretchcoach.language.Phrases;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a timer may be called: each name once on a device. */
record TimerLabels(Phrases phrases, PackTimer wish) {
  /**
   * A timer that had run for no longer than this when the yes was said was set by that same yes: it
   * takes a person longer to be offered another one and to agree.
   */
  private static final Duration MOMENT = Duration.ofSeconds(4);

  /** One more than the timers that a device has at most. */
  private static final int MOST = 11;

  /** The first that no timer has. */
  String free(List<Timer> running) {
    List<String> taken = running.stream().map(Timer::label).toList();
    return all().filter(Predicate.not(taken::contains)).findFirst().orElseGet(this::plain);
  }

  /** The timer that this yes has set already, if it came before. */
  Optional<Timer> justSet(List<Timer> running) {
    Duration length = Duration.ofMinutes(wish.minutes());
    return running.stream()
        .filter(timer -> all().anyMatch(timer.label()::equals))
        .filter(timer -> timer.left().minus(length).abs().compareTo(MOMENT) <= 0)
        .findFirst();
  }

  private String plain() {
    return phrases.say(TimerWords.key("timer.label", wish.therapy()));
  }

  private Stream<String> all() {
    String label = plain();
    return IntStream.rangeClosed(1, MOST)
        .mapToObj(number ->
            number == 1
                ? label
                : phrases.say("timer.another", Map.of("label", label, "number", number)));
  }
}
