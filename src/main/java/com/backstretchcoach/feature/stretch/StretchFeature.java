package com.backstretchcoach.feature.stretch;

import com.backstretchcoach.dialog.Feature;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Said;
import com.backstretchcoach.dialog.SlotType;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.routine.Event;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The stretch itself: every word and touch that means something to it. */
public final class StretchFeature implements Feature {
  private final StretchActivity stretch;
  private final Function<Turn, Optional<Reply>> timeLeft;
  private final StretchAdviceTopic advice = new StretchAdviceTopic();

  /**
   * What can be said to {@code stretch}.
   *
   * @param timeLeft what is left on a timer, for one who asks how long while no set is under way
   */
  public StretchFeature(StretchActivity stretch, Function<Turn, Optional<Reply>> timeLeft) {
    this.stretch = stretch;
    this.timeLeft = timeLeft;
  }

  @Override
  public Map<Intent, Topic> intents() {
    Map<Intent, Topic> topics = new EnumMap<>(Intent.class);
    StretchIntents.events().forEach((intent, read) -> topics.put(intent, turn -> on(turn, read)));
    topics.put(Intent.START_STRETCH, this::start);
    topics.put(Intent.WHERE_AM_I, this::where);
    topics.put(Intent.REPEAT, this::repeat);
    topics.put(Intent.HANDS_FREE, HandsFree::set);
    topics.put(Intent.STRETCH_ADVICE, advice);
    topics.put(Intent.STRETCH_FEEL, turn -> Reply.say(turn, turn.phrases().say("stretch_feel")));
    return topics;
  }

  /** What yes and no mean to the stretch, also where no question is open. */
  public Question goOn() {
    return Question.of(
        StretchActivity.STRETCH,
        stretch.topic(new Event.Agree()),
        stretch.topic(new Event.Decline()));
  }

  /** Whether there is anything else to know. */
  public Question anythingElse() {
    return Question.of(
        StretchActivity.ANYTHING_ELSE,
        stretch.topic(new Event.MoreHelp()),
        stretch.topic(new Event.Decline()));
  }

  @Override
  public List<Question> questions() {
    return List.of(
        goOn(),
        anythingElse(),
        new Agreement(stretch).question(),
        new CountBreaths(stretch).question(),
        Question.of(
            Question.GO_ON_OR_STOP,
            stretch.topic(new Event.Ready()),
            stretch.topic(new Event.Stop())),
        advice.question(),
        Question.of(Welcome.CARRY_ON, stretch.topic(new Event.Agree()), Welcome::afresh)
            .askedAgain("carry_on.reprompt"));
  }

  @Override
  public List<SlotType> slotTypes() {
    return List.of(
        SlotType.of("DIRECTION", Intent.CHANGE_HOLD, Map.of(Intent.CHANGE_HOLD, "direction")),
        SlotType.of("PACE", Intent.CHANGE_PACE, Map.of(Intent.CHANGE_PACE, "pace")),
        SlotType.of("COUNT_STYLE", Intent.COUNT_STYLE, Map.of(Intent.COUNT_STYLE, "style")),
        SlotType.of("FLOW", Intent.FLOW, Map.of(Intent.FLOW, "flow")),
        SlotType.of(
            "SIDE",
            Intent.FIRST_SIDE,
            Map.of(Intent.FIRST_SIDE, "side", Intent.SKIP_SIDE, "side", Intent.BOTH_SIDES, "side")),
        SlotType.of(
            "STRETCH_TOPIC", Intent.STRETCH_ADVICE, Map.of(Intent.STRETCH_ADVICE, "topic")));
  }

  @Override
  public Map<String, Topic> touches() {
    return new StretchTouches(stretch, this::repeat).topics();
  }

  private Reply on(Turn turn, StretchIntents.EventReader read) {
    if (CountBreaths.isMeant(turn)) {
      return CountBreaths.offer(turn);
    }
    return read.event(turn)
        .map(event -> stretch.on(turn, event).after(turn.phrases(), caution(turn)))
        .orElseGet(() -> StretchIntents.unclear(turn));
  }

  /** Who opens the skill by asking for the stretch is greeted like anybody else. */
  private Reply start(Turn turn) {
    return turn.newSession() ? stretch.open(turn) : stretch.on(turn, new Event.Start());
  }

  private Reply where(Turn turn) {
    Optional<Reply> timer =
        switch (turn.conversation().set().stage()) {
          case NOT_STARTED, GETTING_READY, FINISHED -> timeLeft.apply(turn);
          case UNDER_WAY, PAUSED, BETWEEN_ROUNDS -> Optional.empty();
        };
    return timer.orElseGet(() -> stretch.on(turn, new Event.WhereAmI()));
  }

  private Reply repeat(Turn turn) {
    String last = turn.conversation().said().last();
    return switch (last) {
      case "" -> stretch.on(turn, new Event.Repeat());
      case Said.NOT_KEPT -> Reply.say(turn, turn.phrases().say("repeat.not_kept")).personal();
      default -> Reply.say(turn, last);
    };
  }

  /** Who leaves a leg out because of a condition hears whom to ask. */
  private static String caution(Turn turn) {
    return turn.slots().text("condition").isPresent() ? turn.phrases().say("skip.condition") : "";
  }
}
