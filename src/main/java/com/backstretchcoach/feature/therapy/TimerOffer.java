package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.advice.Therapy;
import com.backstretchcoach.dialog.Answer;
import com.backstretchcoach.dialog.FollowUp;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.dialog.Wish;
import java.util.Map;
import java.util.Optional;

/** Offers a timer; each needs a yes of its own, whatever was allowed before. */
public final class TimerOffer {
  private TimerOffer() {}

  /**
   * The same answer, with the offer at its end where nothing else is going on: not in the middle of
   * a stretch, nor to someone who only asked a question.
   */
  public static Answer atEnd(Turn turn, Answer answer, Therapy therapy, long minutes) {
    boolean idle =
        switch (turn.conversation().set().stage()) {
          case NOT_STARTED, FINISHED -> !turn.newSession();
          case GETTING_READY, UNDER_WAY, PAUSED, BETWEEN_ROUNDS -> false;
        };
    return idle ? offered(turn, answer, Optional.of(therapy), minutes) : answer;
  }

  /** Answers with {@code spoken}, then asks whether to set a timer of so many minutes. */
  public static Answer after(Turn turn, String spoken, Optional<Therapy> therapy, long minutes) {
    return offered(turn, Answer.of(turn, spoken), therapy, minutes);
  }

  private static Answer offered(Turn turn, Answer answer, Optional<Therapy> therapy, long minutes) {
    Wish.OfTimer wish = new Wish.OfTimer(therapy, Math.toIntExact(minutes));
    Map<String, ?> values = Map.of("minutes", minutes);
    String key = TimerWords.key("timer.ask", therapy);
    return answer
        .with(answer.conversation().wishing(Optional.of(wish)))
        .asking(
            new FollowUp(
                Question.SET_TIMER,
                turn.phrases().say(key, values),
                turn.phrases().say("timer.reprompt", values)));
  }
}
