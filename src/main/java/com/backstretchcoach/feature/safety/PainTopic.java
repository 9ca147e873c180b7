package com.backstretchcoach.feature.safety;

import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.FollowUp;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.routine.Event;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Stage;
import com.backstretchcoach.routine.StretchSet;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Pain: let go first. Where it is no more than a sore place, one question tells whether it goes
 * down the leg; the second time in a session that side is left out, the third time the set ends.
 *
 * @param stretch answers an event of the stretch
 */
record PainTopic(BiFunction<Turn, Event, Reply> stretch) implements Topic {
  private static final String DOWN_THE_LEG = "DOWN_THE_LEG";

  /** Mark how often the coach has said to let go. */
  private static final String ONCE = "let_go";

  private static final String TWICE = "let_go_twice";

  @Override
  public Reply answer(Turn turn) {
    PainPlace place = turn.slots().id("place").map(PainPlace::named).orElse(PainPlace.BACK);
    Optional<PainKind> kind = turn.slots().id("kind").flatMap(PainKind::named);
    return switch (place.response()) {
      case DANGER -> new DangerSignTopic().answer(turn);
      case STOP -> about(turn, place.id()).personal().ending();
      case EASE ->
          kind.map(felt -> about(turn, advice(felt)).personal().ending())
              .orElseGet(() -> ease(turn, place));
    };
  }

  /** What yes and no mean to whether it goes down the leg. */
  Question question() {
    return Question.of(
            DOWN_THE_LEG, PainTopic::downTheLeg, turn -> say(turn, "pain.not_down_the_leg"))
        .whenUnsure(PainTopic::downTheLeg)
        .askedAgain("pain.reprompt");
  }

  private static Reply downTheLeg(Turn turn) {
    return say(turn, "pain." + PainPlace.DOWN_LEG.id()).personal().ending();
  }

  private static String advice(PainKind kind) {
    return kind == PainKind.NUMB ? PainPlace.DOWN_LEG.id() : kind.id();
  }

  private Reply ease(Turn turn, PainPlace place) {
    Conversation conversation = turn.conversation();
    if (!isStretching(conversation.set())) {
      return asking(turn, place);
    }
    if (!conversation.hasSaid(ONCE)) {
      return asking(turn, place).withConversation(conversation.marking(ONCE, true));
    }
    return conversation.hasSaid(TWICE) ? enough(turn) : withoutThatSide(turn);
  }

  private static Reply asking(Turn turn, PainPlace place) {
    Reply asked =
        about(turn, place.id())
            .asking(
                FollowUp.of(
                    DOWN_THE_LEG,
                    turn.phrases().say("pain.ask"),
                    turn.phrases().say("pain.reprompt")));
    return place == PainPlace.BACK ? asked : asked.personal();
  }

  /** Nothing is played before the person has agreed to go on with the other leg. */
  private Reply withoutThatSide(Turn turn) {
    Conversation conversation = turn.conversation().marking(TWICE, true);
    StretchSet set = conversation.set();
    Leg sore =
        set.stage() == Stage.BETWEEN_ROUNDS
            ? set.before(set.next()).orElse(set.next())
            : set.next();
    return stretch
        .apply(turn.beginningIn(conversation), new Event.LeaveOut(sore.side()))
        .after(turn.phrases(), turn.phrases().say("pain.let_go"));
  }

  private static Reply enough(Turn turn) {
    Conversation conversation = turn.conversation();
    return about(turn, "enough")
        .withConversation(conversation.withSet(conversation.set().withStage(Stage.FINISHED)))
        .ending();
  }

  private static boolean isStretching(StretchSet set) {
    return switch (set.stage()) {
      case UNDER_WAY, PAUSED, BETWEEN_ROUNDS -> true;
      case NOT_STARTED, GETTING_READY, FINISHED -> false;
    };
  }

  /** Who comes with the pain is not holding a leg; anybody else may still be. */
  private static Reply about(Turn turn, String what) {
    Reply advice = say(turn, "pain." + what);
    return turn.newSession()
        ? advice
        : advice.after(turn.phrases(), turn.phrases().say("pain.let_go"));
  }

  private static Reply say(Turn turn, String key) {
    return Reply.say(turn, turn.phrases().say(key));
  }
}
