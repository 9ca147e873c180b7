package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.dialog.FollowUp;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.feature.therapy.facts.Therapy;
import java.util.Map;
import java.util.Optional;

/** Offers a timer; each needs a yes of its own, whatever was allowed before. */
public final class TimerOffer {
  /** The id of the question whether to set it. */
  static final String SET_TIMER = "SET_TIMER";

  private TimerOffer() {}

  /**
   * The same answer, with the offer at its end where nothing else is going on: not in the middle of
   * a stretch, nor to someone who only asked a question.
   */
  public static Reply atEnd(Turn turn, Reply answer, Therapy therapy, long minutes) {
    boolean idle =
        switch (turn.conversation().set().stage()) {
          case NOT_STARTED, FINISHED -> !turn.newSession();
          case GETTING_READY, UNDER_WAY, PAUSED, BETWEEN_ROUNDS -> false;
        };
    return idle ? offered(turn, answer, Optional.of(therapy), minutes) : answer;
  }

  /** Answers with {@code spoken}, then asks whether to set a timer of so many minutes. */
  public static Reply after(Turn turn, String spoken, Optional<Therapy> therapy, long minutes) {
    return offered(turn, Reply.say(turn, spoken), therapy, minutes);
  }

  private static Reply offered(Turn turn, Reply answer, Optional<Therapy> therapy, long minutes) {
    PackTimer wish = new PackTimer(therapy, Math.toIntExact(minutes));
    Map<String, ?> values = Map.of("minutes", minutes);
    String key = TimerWords.key("timer.ask", therapy);
    return answer.asking(
        FollowUp.of(
                SET_TIMER,
                turn.phrases().say(key, values),
                turn.phrases().say("timer.reprompt", values))
            .about(wish.text()));
  }
}
