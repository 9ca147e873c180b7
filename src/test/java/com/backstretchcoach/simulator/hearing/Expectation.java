package com.backstretchcoach.simulator.hearing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An utterance and what it means.
 *
 * @param slots those that must be filled: the id of a custom value, the value of a built-in one
 */
record Expectation(String utterance, String intent, Map<String, String> slots) {

  /** Reads lines of {@code utterance,intent,slot=value;slot=value} below a heading. */
  static List<Expectation> read(String name) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/hearing", name)).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(cells -> new Expectation(cells[0], cells[1], slots(cells[2])))
        .toList();
  }

  /** The filled slots of what was heard, in the same form. */
  static Map<String, String> filled(Recognition heard) {
    return heard.slots().values().stream()
        .filter(slot -> slot.value() != null)
        .collect(
            Collectors.toMap(
                HeardSlot::name,
                slot -> slot.resolution().map(Resolution::valueId).orElse(slot.value()),
                (a, b) -> a,
                TreeMap::new));
  }

  private static Map<String, String> slots(String text) {
    return Arrays.stream(text.split(";"))
        .filter(pair -> !pair.isBlank())
        .map(pair -> pair.split("="))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}
