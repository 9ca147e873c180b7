package com.backstretchcoach.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.alexa.Permission;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.profile.EraseResult;
import com.backstretchcoach.routine.Pace;
import com.backstretchcoach.voice.Cue;
import com.backstretchcoach.voice.Script;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an answer of a feature is made of. */
class ReplyTest {
  private static final Turn TURN = Turns.of(Intent.KNOT, Map.of(), Turns.start());
  private static final Phrases PHRASES = TURN.phrases();
  private static final Reply WORDS = Reply.say(TURN, "A knot", "", "is tight.");
  private static final FollowUp QUESTION = FollowUp.of("TEA", "Tea?", "Would you like tea?");
  private static final Script SCRIPT =
      Script.of("Hold.", "Ready?", Pace.NORMAL, PHRASES.language());

  @Test
  void sentencesFollowOneAnother() {
    assertThat(WORDS.words()).isEqualTo("A knot is tight.");
    assertThat(WORDS.script()).isEmpty();
    assertThat(WORDS.view()).isEmpty();
  }

  @Test
  void anAnswerThatIsPlayedHasNoWordsToBeCompleted() {
    Reply played = Reply.play(Turns.start(), SCRIPT);

    assertThat(played.words()).isEmpty();
    assertThat(played.script()).contains(SCRIPT);
    assertThat(Reply.silent(Turns.start()).script()).isEmpty();
  }

  @Test
  void wordsMayGoBeforeAnAnswer() {
    assertThat(WORDS.after(PHRASES, "Well.").words()).isEqualTo("Well. A knot is tight.");
    assertThat(WORDS.after(PHRASES, "")).isSameAs(WORDS);
    assertThat(Reply.play(Turns.start(), SCRIPT).after(PHRASES, "Well.").script().orElseThrow())
        .isEqualTo(SCRIPT.after("Well."));
    assertThat(SCRIPT.after("Well.").cues())
        .containsExactly(new Cue.Speech("Well."), new Cue.Speech("Hold."));
  }

  @Test
  void beforeSilenceNothingIsSaid() {
    Reply silent = Reply.silent(Turns.start());

    assertThat(silent.after(PHRASES, "Well.")).isEqualTo(silent);
  }

  @Test
  void aQuestionAndAnOfferFollowUp() {
    assertThat(WORDS.asking(QUESTION).followUp()).contains(QUESTION);
    assertThat(WORDS.offering(QUESTION).followUp()).contains(QUESTION);
    assertThat(WORDS.followUp()).isEmpty();
    assertThat(WORDS.ending().followUp()).isEmpty();
    assertThat(WORDS.erasing(result -> WORDS).followUp()).isEmpty();
    assertThat(WORDS.requesting(Permission.TIMERS, "token").followUp()).isEmpty();
  }

  @Test
  void whatAlexaIsToAskStandsInIt() {
    assertThat(WORDS.requesting(Permission.TIMERS, "token").request().orElseThrow().token())
        .isEqualTo("token");
    assertThat(WORDS.request()).isEmpty();
    assertThat(WORDS.routine()).isEmpty();
  }

  @Test
  void whatMirrorsTheBodyIsNotKept() {
    assertThat(WORDS.keepable()).isTrue();
    assertThat(WORDS.personal().keepable()).isFalse();
  }

  @Test
  void theOutcomeOfErasingMakesTheAnswer() {
    Reply erasing = WORDS.erasing(result -> WORDS.saying(result.name()));

    assertThat(((Reply.Next.Erase) erasing.next()).answer().apply(EraseResult.ERASED).words())
        .isEqualTo("ERASED");
  }
}
