package com.backstretchcoach.feature.safety;

import com.backstretchcoach.advice.PainKind;
import com.backstretchcoach.advice.PainPlace;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import java.util.Optional;

/** Pain during a hold: let go first; whether it may go on depends on where it hurts. */
public final class PainTopic implements Topic {
  @Override
  public Reply answer(Turn turn) {
    PainPlace place = turn.slots().id("place").map(PainPlace::named).orElse(PainPlace.BACK);
    Optional<PainKind> kind = turn.slots().id("kind").flatMap(PainKind::named);
    if (kind.isPresent() && place.response() == PainPlace.Response.EASE) {
      return about(turn, kind.get().id()).personal().ending();
    }
    return switch (place.response()) {
      case EASE ->
          place == PainPlace.BACK ? about(turn, place.id()) : about(turn, place.id()).personal();
      case STOP -> about(turn, place.id()).personal().ending();
      case DANGER -> new DangerSignTopic().answer(turn);
    };
  }

  /** Who comes with the pain is not holding a leg; anybody else may still be. */
  private static Reply about(Turn turn, String what) {
    String advice = turn.phrases().say("pain." + what);
    return Reply.say(
        turn, turn.newSession() ? advice : turn.phrases().say("pain.let_go") + " " + advice);
  }
}
