package com.backstretchcoach.feature;

import com.amazon.ask.model.RequestEnvelope;
import com.backstretchcoach.alexa.AlexaCalls;
import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.Display;
import com.backstretchcoach.dialog.Feature;
import com.backstretchcoach.dialog.FollowUp;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.OpenQuestion;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Said;
import com.backstretchcoach.dialog.SlotValue;
import com.backstretchcoach.dialog.Slots;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.feature.about.AboutFeature;
import com.backstretchcoach.feature.food.FoodFeature;
import com.backstretchcoach.feature.massage.MassageFeature;
import com.backstretchcoach.feature.safety.FoodAdvice;
import com.backstretchcoach.feature.safety.SafetyFeature;
import com.backstretchcoach.feature.stretch.StretchActivity;
import com.backstretchcoach.feature.stretch.StretchFeature;
import com.backstretchcoach.feature.therapy.TherapyFeature;
import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.profile.ProfileChanges;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.StretchSet;
import com.backstretchcoach.voice.HoldAudio;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks features as a person would, on Wednesday the 25th of November 2026. */
final class AskedFeature {
  static final List<Feature> FEATURES = features();
  private static final Instant WEDNESDAY_NOON = Instant.parse("2026-11-25T12:00:00Z");

  private Conversation conversation =
      new Conversation(
          StretchSet.fresh(Settings.DEFAULT, false),
          Optional.empty(),
          Optional.empty(),
          Said.NOTHING,
          HoldAudio.CLOCK,
          ProfileChanges.blank(ProfileChanges.State.NONE),
          Optional.of(ZoneOffset.UTC));
  private Instant now = WEDNESDAY_NOON;
  private Language language = Language.of("en-US");

  private static List<Feature> features() {
    StretchActivity activity = new StretchActivity(turn -> Optional.empty());
    StretchFeature stretch = new StretchFeature(activity, turn -> Optional.empty());
    FoodFeature food = new FoodFeature();
    return List.of(
        stretch,
        new TherapyFeature(),
        food,
        new MassageFeature(),
        new SafetyFeature(
            new FoodAdvice(food::amount, food::limiting), stretch.anythingElse(), activity::on),
        new AboutFeature());
  }

  /** So late in the session that texts begin at other variants. */
  AskedFeature inTurn(int turn) {
    for (int answered = 0; answered < turn; answered++) {
      conversation = conversation.answering("");
    }
    return this;
  }

  /** Asks in the words of another country. */
  AskedFeature speaking(String locale) {
    language = Language.of(locale);
    return this;
  }

  static Reply once(String intent, String... slots) {
    return new AskedFeature().ask(intent, slots);
  }

  AskedFeature at(Instant instant, ZoneId where) {
    now = instant;
    conversation = conversation.withZone(Optional.of(where));
    return this;
  }

  /** Asks with slots given as name and value in turns. */
  Reply ask(String intent, String... slots) {
    Map<String, SlotValue> byName = new HashMap<>();
    for (int i = 0; i < slots.length; i += 2) {
      String words = slots[i + 1];
      byName.put(slots[i], new SlotValue(words, language.slotId(words), Optional.empty()));
    }
    Turn turn = turn(Intent.named(intent), new Slots(byName));
    return keep(
        FEATURES.stream()
            .flatMap(feature -> Optional.ofNullable(feature.intents().get(turn.intent())).stream())
            .findFirst()
            .orElseThrow()
            .answer(turn));
  }

  /** Answers the question that was asked last. */
  Reply reply(boolean yes) {
    String open = conversation.question().map(OpenQuestion::id).orElseThrow();
    Question question =
        FEATURES.stream()
            .flatMap(feature -> feature.questions().stream())
            .filter(known -> known.id().equals(open))
            .findFirst()
            .orElseThrow();
    Turn turn = turn(yes ? Intent.YES : Intent.NO, Slots.NONE);
    return keep((yes ? question.yes() : question.no().orElseThrow()).answer(turn));
  }

  /** The id of the question at the end of an answer, if there is one. */
  static Optional<String> question(Reply reply) {
    return reply.followUp().map(FollowUp::open).map(OpenQuestion::id);
  }

  /** Whether the session ends with an answer. */
  static boolean ends(Reply reply) {
    return reply.next() instanceof Reply.Next.End;
  }

  private Turn turn(Intent intent, Slots slots) {
    return new Turn(
        intent,
        slots,
        now,
        Language.DEFAULT_LOCALE,
        false,
        conversation,
        conversation,
        new Phrases(language, conversation.said().turn()),
        AlexaCalls.of(RequestEnvelope.builder().build()),
        Display.NONE);
  }

  private Reply keep(Reply reply) {
    conversation =
        reply
            .conversation()
            .answering(reply.keepable() ? reply.words() : "")
            .withQuestion(reply.followUp().map(FollowUp::open));
    return reply;
  }
}
