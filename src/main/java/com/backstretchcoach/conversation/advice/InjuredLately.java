package com.backstretchcoach.conversation.advice;

import com.backstretchcoach.conversation.FollowUp;
import com.backstretchcoach.conversation.Question;
import com.backstretchcoach.voice.Phrases;

/** The question that decides between hot and cold. */
final class InjuredLately {
  private InjuredLately() {}

  static FollowUp ask(Phrases phrases) {
    return new FollowUp(
        Question.INJURED_LATELY, phrases.say("hotcold.ask"), phrases.say("hotcold.reprompt"));
  }
}
