package com.backstretchcoach.simulator.echo;

import com.backstretchcoach.simulator.envelope.ConsentRequest;
import com.backstretchcoach.simulator.envelope.RoutineRequest;
import com.backstretchcoach.simulator.envelope.TouchMessage;
import com.backstretchcoach.simulator.limits.Breach;
import com.backstretchcoach.simulator.limits.ResponseLimits;
import com.backstretchcoach.simulator.timeline.ResponseSchedule;
import com.backstretchcoach.simulator.timeline.Schedule;
import com.backstretchcoach.simulator.timeline.SpeechClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The skill as Alexa's service sees it: asked, checked, and turned into sound. */
public final class Counterpart {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Skill skill;
  private final SpeechClock clock;
  private final ResponseLimits limits;
  private final boolean audioFails;

  /**
   * A skill whose speech takes as long as {@code clock} says.
   *
   * @param audioFails whether the mixing service plays no audio document at all
   */
  public Counterpart(Skill skill, SpeechClock clock, boolean audioFails) {
    this.skill = skill;
    this.clock = clock;
    this.limits = new ResponseLimits(clock);
    this.audioFails = audioFails;
  }

  /** One answer: played, refused, or a failure. */
  Happening reply(ObjectNode request) {
    byte[] answer;
    try {
      answer = skill.answer(request);
    } catch (SkillFailedException e) {
      return new Happening.Failed(e.getMessage());
    }
    List<Breach> breaches = limits.check(answer, request);
    if (!breaches.isEmpty()) {
      return new Happening.Refused(breaches, new String(answer, StandardCharsets.UTF_8));
    }
    JsonNode read = read(answer);
    boolean open = open(request, read.path("response"));
    return new Happening.Answered(read, answer.length, schedule(read), open);
  }

  /** A touch that is answered without a word about the session leaves it as it was. */
  private static boolean open(ObjectNode request, JsonNode response) {
    JsonNode end = response.path("shouldEndSession");
    return end.isBoolean()
        ? !end.asBoolean()
        : TouchMessage.REQUEST.equals(request.at("/request/type").asText())
            || ConsentRequest.in(response).isPresent()
            || RoutineRequest.in(response).isPresent();
  }

  /** What is heard when the question of an answer is not answered. */
  Optional<Schedule> reprompt(JsonNode answer) {
    JsonNode reprompt = answer.at("/response/reprompt");
    return reprompt.isObject()
        ? Optional.of(ResponseSchedule.of(reprompt, clock))
        : Optional.empty();
  }

  /** The token of an audio document in an answer that the mixing service does not play. */
  Optional<String> failedAudio(JsonNode answer) {
    for (JsonNode directive : answer.at("/response/directives")) {
      if (audioFails && directive.path("type").asText().equals(ResponseSchedule.PLAYS_AUDIO)) {
        return Optional.of(directive.path("token").asText());
      }
    }
    return Optional.empty();
  }

  private Schedule schedule(JsonNode answer) {
    JsonNode response = answer.path("response");
    if (failedAudio(answer).isEmpty()) {
      return ResponseSchedule.of(response, clock);
    }
    ObjectNode unmixed = response.deepCopy();
    unmixed.remove("directives");
    return ResponseSchedule.of(unmixed, clock);
  }

  private static JsonNode read(byte[] answer) {
    try {
      return JSON.readTree(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
