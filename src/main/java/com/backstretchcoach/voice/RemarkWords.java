package com.backstretchcoach.voice;

import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.routine.Flow;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Remark;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Side;
import java.util.Locale;
import java.util.Map;

/** Finds the words for a remark. */
final class RemarkWords {
  private final Phrases phrases;

  RemarkWords(Phrases phrases) {
    this.phrases = phrases;
  }

  String of(Remark remark) {
    return switch (remark) {
      case Remark.Paused(Leg leg) ->
          phrases.say("remark.paused", Map.of("side", phrases.side(leg.side())));
      case Remark.NoRush() -> phrases.say("remark.no_rush");
      case Remark.Skipped(Leg leg) ->
          phrases.say("remark.skipped", Map.of("side", phrases.side(leg.side())));
      case Remark.SideOut(Side side) ->
          phrases.say("remark.side_out", Map.of("side", phrases.side(side)));
      case Remark.SidesBack() -> phrases.say("remark.sides_back");
      case Remark.NothingLeft() -> phrases.say("remark.nothing_left");
      case Remark.Begins(Side side) ->
          phrases.say("remark.begins", Map.of("side", phrases.side(side)));
      case Remark.HoldIs(int seconds, boolean inArticle) ->
          phrases.say(
              inArticle ? "remark.hold_in_article" : holdOutside(seconds),
              Map.of("seconds", seconds));
      case Remark.HoldKept(int seconds) ->
          phrases.say("remark.hold_kept", Map.of("seconds", seconds));
      case Remark.HoldRefused(int asked, int nearest) ->
          phrases.say(
              asked > nearest ? "remark.hold_too_long" : "remark.hold_too_short",
              Map.of("seconds", nearest));
      case Remark.PaceIs(var pace) -> phrases.say("remark.pace." + key(pace));
      case Remark.CountIs(var style) -> phrases.say("remark.count." + key(style));
      case Remark.FlowIs(Flow flow, boolean inOne) ->
          phrases.say(
              flow == Flow.ROUND_BY_ROUND
                  ? "remark.flow.round_by_round"
                  : inOne ? "remark.flow.in_one" : "remark.flow.in_parts");
      case Remark.FirstAlready() -> phrases.say("remark.first_already");
      case Remark.WasLast() -> phrases.say("remark.was_last");
      case Remark.Where(Leg leg, int left) ->
          phrases.say(
              left == 0 ? "remark.where_last" : "remark.where",
              Map.of(
                  "side",
                  phrases.side(leg.side()),
                  "round",
                  phrases.number(leg.round()),
                  "left",
                  phrases.number(left)));
      case Remark.WhereNext(Leg leg, int left) ->
          phrases.say(
              "remark.where_next",
              Map.of("round", phrases.number(leg.round()), "left", phrases.number(left)));
      case Remark.NotBegun(int ahead) ->
          phrases.say("remark.not_begun", Map.of("ahead", phrases.number(Math.max(1, ahead))));
      case Remark.DoneSoFar(int holds) ->
          phrases.say("remark.done_so_far", Map.of("holds", phrases.number(holds)));
      case Remark.AllDone(int done) ->
          phrases.say(done == 0 ? "remark.none_done" : "remark.all_done");
    };
  }

  private static String holdOutside(int seconds) {
    return seconds > Settings.ARTICLE_LONGEST ? "remark.hold_longer" : "remark.hold_shorter";
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
