package com.backstretchcoach.simulator.limits;

import com.backstretchcoach.simulator.timeline.Breaks;
import com.backstretchcoach.simulator.timeline.SsmlReader;
import com.backstretchcoach.simulator.timeline.UnplayableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Reads one text in SSML and notes all that is wrong with it. */
final class SsmlCheck {
  private static final Duration LONGEST_BREAK = Duration.ofSeconds(10);

  private final String where;
  private final List<Breach> breaches = new ArrayList<>();

  private SsmlCheck(String where) {
    this.where = where;
  }

  static List<Breach> of(String where, String ssml) {
    SsmlCheck check = new SsmlCheck(where);
    try {
      check.walk(SsmlReader.parse(ssml));
    } catch (UnplayableException e) {
      check.invalid(e.getMessage());
    }
    return check.breaches;
  }

  private void walk(Element element) {
    String tag = element.getTagName();
    if (SsmlGrammar.knows(tag)) {
      attributes(tag, element.getAttributes());
    } else {
      invalid("<" + tag + "> is not one of Alexa's tags");
    }
    if (tag.equals("break")
        && Breaks.lengthOf(element).orElse(Duration.ZERO).compareTo(LONGEST_BREAK) > 0) {
      breaches.add(
          new Breach(Limit.BREAK_TOO_LONG, where + " has " + element.getAttribute("time")));
    }
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        walk(child);
      }
    }
  }

  private void attributes(String tag, NamedNodeMap attributes) {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      names.add(attribute.getNodeName());
      if (!SsmlGrammar.allows(tag, attribute.getNodeName(), attribute.getNodeValue())) {
        invalid("<" + tag + " " + attribute + "> is not valid");
      }
    }
    SsmlGrammar.missing(tag, names).ifPresent(this::invalid);
  }

  private void invalid(String detail) {
    breaches.add(new Breach(Limit.INVALID_SSML, where + ": " + detail));
  }
}
