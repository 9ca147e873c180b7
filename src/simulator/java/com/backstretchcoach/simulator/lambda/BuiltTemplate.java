package com.backstretchcoach.simulator.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * What has to be known of a SAM template to start its one function.
 *
 * @param handler class and method, joined by two colons
 * @param memoryMegabytes memory of the function
 * @param timeout after which Lambda would end it
 */
record BuiltTemplate(String handler, int memoryMegabytes, Duration timeout) {

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException when a property is missing or given more than once
   */
  static BuiltTemplate read(Path template) throws IOException {
    String yaml = Files.readString(template);
    return new BuiltTemplate(
        property(yaml, "Handler"),
        Integer.parseInt(property(yaml, "MemorySize")),
        Duration.ofSeconds(Integer.parseInt(property(yaml, "Timeout"))));
  }

  private static String property(String yaml, String name) {
    var values =
        Pattern.compile("(?m)^ +" + name + ": *(\\S+) *$")
            .matcher(yaml)
            .results()
            .map(found -> found.group(1))
            .toList();
    if (values.size() != 1) {
      throw new IllegalArgumentException(
          "the template should have one " + name + " and has " + values.size());
    }
    return values.getFirst();
  }
}
