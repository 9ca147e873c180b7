package com.backstretchcoach.simulator.timeline;

import java.time.Duration;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Follows an SSML text from one pause to the next; texts between pauses are heard as one. */
final class SsmlSchedule {
  private static final Map<String, Double> RATES =
      Map.of("x-slow", 0.5, "slow", 0.75, "medium", 1.0, "fast", 1.25, "x-fast", 1.5);
  private static final Duration PARAGRAPH = Duration.ofMillis(400);

  private final SpeechClock clock;
  private final StringBuilder pending = new StringBuilder();
  private double rate = 1;
  private Schedule schedule = Schedule.EMPTY;

  private SsmlSchedule(SpeechClock clock) {
    this.clock = clock;
  }

  /**
   * The schedule of a text in SSML.
   *
   * @throws UnplayableException when it is not well formed, or has audio of unknown length
   */
  static Schedule of(String ssml, SpeechClock clock) {
    SsmlSchedule reader = new SsmlSchedule(clock);
    reader.children(SsmlReader.parse(ssml));
    reader.flush();
    return reader.schedule;
  }

  private void read(Node node) {
    switch (node) {
      case Text text -> pending.append(text.getData());
      case Element element -> element(element);
      default -> {}
    }
  }

  private void element(Element element) {
    switch (element.getTagName()) {
      case "break" -> pause(breakOf(element));
      case "p" -> apart(element, PARAGRAPH);
      case "s" -> apart(element, Duration.ZERO);
      case "sub" -> pending.append(element.getAttribute("alias"));
      case "prosody" -> atRateOf(element);
      case "say-as" -> sayAs(element);
      case "audio" ->
          throw new UnplayableException(
              "the length of <audio src=\"" + element.getAttribute("src") + "\"> is not known");
      default -> children(element);
    }
  }

  private void children(Element element) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      read(node);
    }
  }

  private void apart(Element element, Duration pauseAfter) {
    flush();
    children(element);
    pause(pauseAfter);
  }

  private void atRateOf(Element element) {
    if (!element.hasAttribute("rate")) {
      children(element);
      return;
    }
    double outside = rate;
    flush();
    rate = outside * rateOf(element.getAttribute("rate"));
    children(element);
    flush();
    rate = outside;
  }

  private void sayAs(Element element) {
    String text = element.getTextContent().strip();
    switch (element.getAttribute("interpret-as")) {
      case "characters", "spell-out", "digits" -> pending.append(String.join(" ", text.split("")));
      case "expletive" -> pending.append("beep");
      default -> pending.append(text);
    }
  }

  private void pause(Duration length) {
    flush();
    schedule = schedule.then(Schedule.silence(length));
  }

  private void flush() {
    String text = pending.toString().strip().replaceAll("\\s+", " ");
    pending.setLength(0);
    if (!text.isEmpty()) {
      Duration length = Duration.ofNanos(Math.round(clock.lengthOf(text).toNanos() / rate));
      schedule = schedule.then(Schedule.speech(text, length));
    }
  }

  private static Duration breakOf(Element element) {
    return Breaks.lengthOf(element)
        .orElseThrow(
            () -> new UnplayableException("a break lasts " + element.getAttribute("time")));
  }

  private static double rateOf(String name) {
    Double known = RATES.get(name);
    if (known != null) {
      return known;
    }
    if (!name.matches("\\d{2,3}%")) {
      throw new UnplayableException("prosody has a rate of " + name);
    }
    return Integer.parseInt(name.substring(0, name.length() - 1)) / 100.0;
  }
}
