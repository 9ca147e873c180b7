package com.backstretchcoach.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Pace;
import com.backstretchcoach.routine.Side;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A second is a second: every hold from 5 to 60 s in every count style, with the word lengths of a
 * real synthesizer. The length of a document is worked out here by the documented rules, apart from
 * the code under test.
 */
class CountedHoldTest {
  private static final WordLengths WORDS = WordLengths.measured();
  private static final Language TEXTS = Language.of("en-US");
  private static final Pattern BREAK = Pattern.compile("<break time=\"(\\d+)ms\"/>");

  static Stream<Arguments> everyHold() {
    return IntStream.rangeClosed(5, 60)
        .boxed()
        .flatMap(
            seconds -> Stream.of(CountStyle.values()).map(style -> Arguments.of(seconds, style)));
  }

  @ParameterizedTest
  @MethodSource("everyHold")
  void onTheClockAHoldLastsExactlyItsSecondsAndEachCountBeginsOnItsSecond(
      int seconds, CountStyle style) {
    Played played = play(document(seconds, style, HoldAudio.CLOCK));

    assertThat(played.starts).containsKey("hold-2-left");
    assertThat(played.lengths.get("hold-2-left")).isEqualTo(seconds * 1000L);
    plan(seconds, style)
        .forEach(count ->
            assertThat(played.starts.get("count-" + count.second()))
                .as("count %d", count.second())
                .isCloseTo((count.second() - 1) * 1000L, within(50L)));
    assertThat(played.starts.keySet().stream().filter(id -> id.startsWith("count-")))
        .hasSize(plan(seconds, style).size());
  }

  @ParameterizedTest
  @MethodSource("everyHold")
  void inBlocksAHoldLastsExactlyItsSecondsAndEachBlockBeginsOnItsSecond(
      int seconds, CountStyle style) {
    Played played = play(document(seconds, style, HoldAudio.BLOCK));

    assertThat(played.lengths.get("hold-2-left")).isEqualTo(seconds * 1000L);
    played.starts.forEach((id, start) -> {
      if (id.startsWith("count-")) {
        long second = Long.parseLong(id.substring("count-".length()));
        assertThat(start).as(id).isCloseTo((second - 1) * 1000, within(50L));
        long blockEnds = Math.min(seconds, (second + 4) / 5 * 5) * 1000;
        assertThat(start + played.audible.get(id))
            .as("the last count of the block is heard to its end")
            .isLessThanOrEqualTo(blockEnds);
      }
    });
  }

  @ParameterizedTest
  @MethodSource("everyHold")
  void inPlainSpeechAHoldIsWithinATenthOfItsSeconds(int seconds, CountStyle style) {
    String ssml = Delivery.of(script(seconds, style), HoldAudio.SSML).ssml();

    assertThat(spoken(ssml)).isCloseTo(seconds * 1000L, within(seconds * 100L));
  }

  private static JsonNode document(int seconds, CountStyle style, HoldAudio audio) {
    return Delivery.of(script(seconds, style), audio).document().orElseThrow();
  }

  private static Script script(int seconds, CountStyle style) {
    Cue hold = new Cue.Hold(new Leg(2, Side.LEFT), seconds, plan(seconds, style));
    return new Script(List.of(hold), "", Pace.NORMAL, TEXTS);
  }

  private static List<Cue.Count> plan(int seconds, CountStyle style) {
    return CountPlan.of(
        style, seconds, TEXTS.variants("number"), TEXTS.variants("halfway").getFirst());
  }

  private static Played play(JsonNode document) {
    Played played = new Played(new HashMap<>(), new HashMap<>(), new HashMap<>());
    played.play(document.at("/mainTemplate/items/0"), 0);
    return played;
  }

  /** The length of speech in milliseconds: measured words, and breaks as they are written. */
  private static long spoken(String ssml) {
    long total = 0;
    Matcher breaks = BREAK.matcher(ssml);
    while (breaks.find()) {
      total += Long.parseLong(breaks.group(1));
    }
    for (String word : ssml.split("<[^>]*>")) {
      if (!word.isBlank()) {
        total += WORDS.audible(word.strip()).toMillis();
      }
    }
    return total;
  }

  /** When each component with an id begins, how long it lasts and sounds, in milliseconds. */
  private record Played(
      Map<String, Long> starts, Map<String, Long> lengths, Map<String, Long> audible) {
    long play(JsonNode component, long at) {
      long length =
          switch (component.get("type").asText()) {
            case "Silence" -> component.get("duration").asLong();
            case "Speech" -> speech(component.get("content").asText());
            case "Sequencer" -> sequencer(component, at);
            case "Mixer" -> mixer(component, at);
            default -> throw new AssertionError(component);
          };
      if (component.has("id")) {
        starts.put(component.get("id").asText(), at);
        lengths.put(component.get("id").asText(), length);
        audible.put(component.get("id").asText(), spoken(component.path("content").asText()));
      }
      return length;
    }

    private long sequencer(JsonNode component, long at) {
      long length = 0;
      for (JsonNode child : component.get("items")) {
        length += play(child, at + length);
      }
      return length;
    }

    private long mixer(JsonNode component, long at) {
      long longest = 0;
      for (JsonNode child : component.get("items")) {
        long length = play(child, at);
        boolean trimmed = child.path("duration").asText().equals("trimToParent");
        longest = trimmed ? longest : Math.max(longest, length);
      }
      return longest;
    }

    private static long speech(String ssml) {
      String inner = ssml.replaceAll("</?speak>", "");
      return inner.contains("<") ? spoken(inner) : WORDS.whole(inner).toMillis();
    }
  }
}
