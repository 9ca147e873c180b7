package com.backstretchcoach.benchmark;

import com.backstretchcoach.lambda.BackStretchCoach;
import com.backstretchcoach.profile.NoProfileStore;
import com.backstretchcoach.simulator.envelope.EchoDevice;
import com.backstretchcoach.simulator.envelope.Session;
import com.backstretchcoach.simulator.envelope.TouchMessage;
import com.backstretchcoach.simulator.envelope.Understood;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Whole envelopes as Alexa sends them, with the attributes that the skill itself gave the session.
 */
public final class Requests {
  public static final String SKILL_ID = "amzn1.ask.skill.00000000-0000-4000-8000-000000000001";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Instant READY = NOW.plusSeconds(30);
  private static final Instant AFTER_A_ROUND = READY.plusSeconds(100);

  private final BackStretchCoach coach =
      new BackStretchCoach(Map.of("SKILL_ID", SKILL_ID), new NoProfileStore());
  private final com.backstretchcoach.simulator.envelope.Requests device;

  /** Requests of a device with or without a screen. */
  public Requests(boolean screen) {
    device =
        new com.backstretchcoach.simulator.envelope.Requests(
            new EchoDevice(SKILL_ID, "en-US", screen));
  }

  /** The request of that kind. */
  public byte[] of(Kind kind) {
    Session opened = Session.opened(1);
    ObjectNode envelope =
        switch (kind) {
          case LAUNCH -> device.launch(opened, NOW);
          case HELLO -> said("HelloWorldIntent", opened, NOW);
          case ROUND -> said("ReadyIntent", launched(), READY);
          case HOW_MANY_LEFT -> said("WhereAmIIntent", inTheSet(), AFTER_A_ROUND);
          case ADVICE -> said("HotOrColdIntent", inTheSet(), AFTER_A_ROUND);
          case TOUCH -> touched("yes", inTheSet());
        };
    return bytes(envelope);
  }

  /** Without Alexa's own services: what they take is not the skill's. */
  private static byte[] bytes(ObjectNode envelope) {
    envelope.withObject("/context/System").remove(List.of("apiEndpoint", "apiAccessToken"));
    return envelope.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What the skill answers, in this process. */
  private static ByteArrayOutputStream answer(BackStretchCoach coach, byte[] request) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      coach.handleRequest(new ByteArrayInputStream(request), out, null);
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Session launched() {
    return after(Session.opened(1), device.launch(Session.opened(1), NOW));
  }

  private Session inTheSet() {
    return after(launched(), said("ReadyIntent", launched(), READY));
  }

  private Session after(Session session, ObjectNode request) {
    try {
      return session.after(JSON.readTree(answer(coach, bytes(request)).toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode said(String intent, Session session, Instant at) {
    return device.intent(session, at, new Understood(intent, List.of(), 1));
  }

  private ObjectNode touched(String action, Session session) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return device.touched(
        session,
        AFTER_A_ROUND,
        new TouchMessage(
            "stretch",
            json.objectNode().put("type", "TouchWrapper").put("handler", "Press"),
            json.arrayNode().add("coach").add(action).add(stamp(session)),
            json.objectNode()));
  }

  private static int stamp(Session session) {
    return session.attributes().path("screenShown").asInt();
  }

  /** What is asked of the skill. */
  public enum Kind {
    /** "Alexa, open back stretch coach". */
    LAUNCH,
    /** What the hello worlds are asked. */
    HELLO,
    /** "Ready": both legs are counted. */
    ROUND,
    /** "How many are left?", after a round. */
    HOW_MANY_LEFT,
    /** "Ice or heat?", after a round. */
    ADVICE,
    /** "Yes" on the screen, after a round. */
    TOUCH
  }
}
