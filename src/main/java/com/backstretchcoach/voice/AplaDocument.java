package com.backstretchcoach.voice;

import com.backstretchcoach.routine.Pace;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Renders a timeline as APL for Audio. A Mixer plays its children at once and lasts as long as the
 * longest that is not trimmed to its parent; a Sequencer plays them one after another.
 */
final class AplaDocument {
  /** The current version of the document format. */
  private static final String VERSION = "0.91";

  private static final int BLOCK_SECONDS = 5;

  /** A voice slower than the model must not lose the last count of a block. */
  private static final int BREAK_PERCENT = 75;

  /** Each count in its place: the same in every hold, few in a language, and not to be changed. */
  private static final Map<Cue.Count, ObjectNode> PLACED = new ConcurrentHashMap<>();

  private final SpeechAudio audio;
  private final Pace pace;
  private final boolean everyCountOnTheClock;

  /**
   * A renderer.
   *
   * @param everyCountOnTheClock each count by itself on an absolute clock, or else five in a block
   */
  AplaDocument(SpeechAudio audio, boolean everyCountOnTheClock) {
    this.audio = audio;
    this.pace = audio.pace();
    this.everyCountOnTheClock = everyCountOnTheClock;
  }

  ObjectNode of(List<Cue> cues) {
    ObjectNode timeline = container("Sequencer");
    cues.forEach(cue -> items(timeline).add(component(cue)));
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("type", "APLA").put("version", VERSION);
    document.putObject("mainTemplate").putArray("items").add(timeline);
    return document;
  }

  private ObjectNode component(Cue cue) {
    return switch (cue) {
      case Cue.Speech(String text) -> speech(Ssml.text(text, pace));
      case Cue.Silence(Duration length) -> silence(length);
      case Cue.During(Duration length, String text) ->
          mixer(length, List.of(speech(Ssml.text(text, pace))));
      case Cue.Hold hold -> everyCountOnTheClock ? clock(hold) : blocks(hold);
    };
  }

  private static ObjectNode clock(Cue.Hold hold) {
    ObjectNode mixer =
        mixer(
            Duration.ofSeconds(hold.seconds()),
            hold.counts().stream()
                .map(count -> PLACED.computeIfAbsent(count, AplaDocument::placed))
                .toList());
    return mixer.put("id", id(hold));
  }

  private static ObjectNode placed(Cue.Count count) {
    ObjectNode placed = container("Sequencer").put("duration", "trimToParent");
    if (count.starts().isPositive()) {
      items(placed).add(silence(count.starts()));
    }
    items(placed)
        .add(speech(Ssml.text(count.word(), Pace.NORMAL)).put("id", "count-" + count.second()));
    return placed;
  }

  private ObjectNode blocks(Cue.Hold hold) {
    ObjectNode sequence = container("Sequencer").put("id", id(hold));
    for (int from = 0; from < hold.seconds(); from += BLOCK_SECONDS) {
      int seconds = Math.min(BLOCK_SECONDS, hold.seconds() - from);
      items(sequence).add(block(hold.counts(), from, seconds));
    }
    return sequence;
  }

  private ObjectNode block(List<Cue.Count> counts, int from, int seconds) {
    List<Cue.Count> inBlock =
        counts.stream()
            .filter(count -> count.second() > from && count.second() <= from + seconds)
            .toList();
    Duration length = Duration.ofSeconds(seconds);
    if (inBlock.isEmpty()) {
      return silence(length);
    }
    Cue.Count first = inBlock.getFirst();
    List<Cue.Count> fromFirst =
        inBlock.stream()
            .map(count -> new Cue.Count(count.second() - first.second() + 1, count.word()))
            .toList();
    ObjectNode placed = container("Sequencer").put("duration", "trimToParent");
    Duration lead = first.starts().minusSeconds(from);
    if (lead.isPositive()) {
      items(placed).add(silence(lead));
    }
    items(placed)
        .add(
            speech(audio.counted(fromFirst, Duration.ZERO, BREAK_PERCENT))
                .put("id", "count-" + first.second()));
    return mixer(length, List.of(placed));
  }

  private static ObjectNode mixer(Duration length, List<ObjectNode> children) {
    ObjectNode mixer = container("Mixer");
    items(mixer).add(silence(length));
    children.forEach(items(mixer)::add);
    return mixer;
  }

  private static ObjectNode speech(String markup) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "Speech")
        .put("contentType", "SSML")
        .put("content", Ssml.speak(markup));
  }

  private static ObjectNode silence(Duration length) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "Silence")
        .put("duration", length.toMillis());
  }

  private static ObjectNode container(String type) {
    ObjectNode container = JsonNodeFactory.instance.objectNode().put("type", type);
    container.putArray("items");
    return container;
  }

  private static ArrayNode items(ObjectNode container) {
    return container.withArray("items");
  }

  private static String id(Cue.Hold hold) {
    return "hold-%d-%s"
        .formatted(hold.leg().round(), hold.leg().side().name().toLowerCase(Locale.ROOT));
  }
}
