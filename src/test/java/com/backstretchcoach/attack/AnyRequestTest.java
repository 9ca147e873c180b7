package com.backstretchcoach.attack;

import static org.assertj.core.api.Assertions.assertThatNoException;

import com.backstretchcoach.conversation.Device;
import com.backstretchcoach.lambda.BackStretchCoach;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests in which anything may be anything. */
class AnyRequestTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, ObjectNode> REAL = RealRequests.all();

  /** What once broke the skill; a fuzzer's find is kept here under what was wrong. */
  private static final Path FINDS = Path.of("src/test/resources/attack");

  /** What no field expects: other types, other sizes, other ends of a scale. */
  private static final List<String> ANYTHING =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "1e99",
          "99999999999999999999",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"\\u0000\\ud800\"",
          "\"-999999999-01-01T00:00:00Z\"",
          "\"P999999999D\"",
          "[]",
          "[null]",
          "[[]]",
          "{}",
          "{\"\":null}");

  /** Of these also the session and the device are tampered with. */
  private static final Set<String> WHOLE =
      Set.of("LaunchRequest", "AMAZON.NextIntent", "UserEvent", "YesToHotOrColdIntent");

  static Stream<String> kinds() {
    return REAL.keySet().stream().sorted();
  }

  static Stream<Path> finds() throws IOException {
    try (Stream<Path> files = Files.list(FINDS)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("finds")
  void whatOnceBrokeTheSkillNoLongerDoes(Path find) {
    assertThatNoException().isThrownBy(() -> AnyRequest.send(Files.readAllBytes(find)));
  }

  /** Jackson takes 0xFF before a name of three letters for that name, once it has read that one. */
  @Test
  void aByteThatIsNoLetterMayStandBeforeAName() throws IOException {
    new BackStretchCoach(Map.of("SKILL_ID", Device.SKILL_ID))
        .handleRequest(
            new ByteArrayInputStream("{\"qxz\":1}".getBytes(StandardCharsets.UTF_8)),
            OutputStream.nullOutputStream(),
            null);
    byte[] request =
        new String(bytes(REAL.get("LaunchRequest")), StandardCharsets.ISO_8859_1)
            .replaceFirst("\\{", "{\"\u00ffqxz\":1,")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThatNoException().isThrownBy(() -> AnyRequest.send(request));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aRealRequestIsAnswered(String kind) {
    AnyRequest.send(bytes(REAL.get(kind)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyValueOfARealRequestMayBeMissing(String kind) {
    for (JsonPointer place : places(kind)) {
      ObjectNode request = REAL.get(kind).deepCopy();
      JsonNode parent = request.at(place.head());
      if (parent instanceof ObjectNode object) {
        object.remove(place.last().getMatchingProperty());
      } else if (parent instanceof ArrayNode array) {
        array.remove(place.last().getMatchingIndex());
      }
      send(request, kind, place, "missing");
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyValueOfARealRequestMayBeAnything(String kind) throws IOException {
    for (JsonPointer place : places(kind)) {
      for (String anything : ANYTHING) {
        ObjectNode request = REAL.get(kind).deepCopy();
        JsonNode parent = request.at(place.head());
        if (parent instanceof ObjectNode object) {
          object.set(place.last().getMatchingProperty(), JSON.readTree(anything));
        } else if (parent instanceof ArrayNode array) {
          array.set(place.last().getMatchingIndex(), JSON.readTree(anything));
        }
        send(request, kind, place, anything);
      }
    }
  }

  private static void send(ObjectNode request, String kind, JsonPointer place, String what) {
    try {
      AnyRequest.send(bytes(request));
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError("%s with %s at %s".formatted(kind, what, place), e);
    }
  }

  /** Where a request has a value, however deep; what all have in common only once. */
  private static List<JsonPointer> places(String kind) {
    List<JsonPointer> places = new ArrayList<>();
    JsonPointer own = JsonPointer.compile("/request");
    boolean whole = WHOLE.contains(kind);
    collect(
        whole ? REAL.get(kind) : REAL.get(kind).at(own), whole ? JsonPointer.empty() : own, places);
    return places;
  }

  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
    node.properties()
        .forEach(child -> {
          JsonPointer place = at.appendProperty(child.getKey());
          places.add(place);
          collect(child.getValue(), place, places);
        });
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      JsonPointer place = at.appendIndex(i);
      places.add(place);
      collect(node.get(i), place, places);
    }
  }

  private static byte[] bytes(JsonNode request) {
    return request.toString().getBytes(StandardCharsets.UTF_8);
  }
}
