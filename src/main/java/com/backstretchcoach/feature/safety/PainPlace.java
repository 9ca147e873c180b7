package com.backstretchcoach.feature.safety;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.SlotWords;
import com.backstretchcoach.resource.EnumId;
import java.util.Optional;

/** Where it hurts during the stretch, and what that calls for. */
public enum PainPlace {
  BACK(Response.EASE),
  KNEE(Response.EASE),
  HIP(Response.EASE),
  NECK(Response.EASE),
  LEG(Response.EASE),
  BELLY(Response.STOP),
  DOWN_LEG(Response.STOP),
  BELOW_KNEE(Response.STOP),
  CALF(Response.STOP),
  GROIN(Response.DANGER),
  BOTH_LEGS(Response.DANGER),
  CHEST(Response.DANGER);

  /** What a pain calls for. */
  public enum Response {
    /** Let go; the stretch may go on once it is gentle. */
    EASE,
    /** No more stretching today; a clinician should see it. */
    STOP,
    /** Emergency care. */
    DANGER
  }

  private final Response response;

  PainPlace(Response response) {
    this.response = response;
  }

  /** The place with an id of the interaction model; the back for any other. */
  public static PainPlace named(String id) {
    return EnumId.find(PainPlace.class, id).orElse(BACK);
  }

  /**
   * The id of the place, where these words are a symptom without a word for pain: "down my leg". A
   * knee or a foot may be spoken of for many reasons.
   */
  static Optional<String> spreading(Language language, String words) {
    return SlotWords.in(language).id("PLACE", words).filter(DOWN_LEG.id()::equals);
  }

  /** What a pain there calls for. */
  public Response response() {
    return response;
  }

  /** The id in the interaction model. */
  public String id() {
    return EnumId.of(this);
  }
}
