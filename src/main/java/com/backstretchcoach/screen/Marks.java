package com.backstretchcoach.screen;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Sets of a day as a row of marks, one for each that is done or still to do. */
final class Marks {
  /** More than the goal is shown, as far as there is room. */
  private static final int MOST = 6;

  private final Captions captions;

  Marks(Captions captions) {
    this.captions = captions;
  }

  /**
   * The marks of a day.
   *
   * @param goal sets a day
   */
  ObjectNode of(int sets, int goal) {
    ObjectNode today = JsonNodeFactory.instance.objectNode();
    ArrayNode marks = today.putArray("marks");
    for (int mark = 1; mark <= Math.clamp(sets, goal, MOST); mark++) {
      marks.addObject().put("done", mark <= sets);
    }
    String key = sets >= goal ? "screen.today.reached" : "screen.today.open";
    return today.put("label", captions.text(key, Map.of("sets", sets, "goal", goal)));
  }
}
