package com.backstretchcoach.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words stand out from what is behind them, in both themes: 4.5 to 1, by WCAG 2.1. */
class ContrastTest {
  private static final double LEAST = 4.5;

  @ParameterizedTest
  @CsvSource({
    "ink, paper", "ink, card", "quiet, paper", "quiet, card", "accent, paper", "accent, card",
    "onAccent, accent", "cold, card", "heat, card", "alarm, paper", "paper, cold", "paper, heat",
    "paper, alarm"
  })
  void wordsStandOut(String words, String behind) {
    for (String theme : new String[] {"dark", "light"}) {
      Map<String, String> colours = colours(theme);
      assertThat(contrast(colours.get(words), colours.get(behind)))
          .as("%s on %s, %s", words, behind, theme)
          .isGreaterThanOrEqualTo(LEAST);
    }
  }

  private static Map<String, String> colours(String theme) {
    Map<String, String> colours = new HashMap<>();
    for (JsonNode block : new Documents().read("help").get("resources")) {
      String when = block.path("when").asText();
      if (when.isEmpty() || when.contains("'" + theme + "'")) {
        block
            .path("colors")
            .properties()
            .forEach(c -> colours.put(c.getKey(), c.getValue().asText()));
      }
    }
    return colours;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
