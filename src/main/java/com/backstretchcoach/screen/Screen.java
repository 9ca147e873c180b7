package com.backstretchcoach.screen;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * What a device draws. Both stay trees of JSON nodes: the SDK's serializer drops what is empty in a
 * map.
 *
 * @param document how it looks, in APL
 * @param datasources what is in it
 */
public record Screen(ObjectNode document, ObjectNode datasources) {
  /** The same with the time of its answer, by which a device that draws late finds its place. */
  public Screen sentAt(Instant answer) {
    return with(JsonNodeFactory.instance.objectNode().put("sentAtMs", answer.toEpochMilli()));
  }

  /** The same that offers yes and no, where a question goes with it. */
  public Screen asking(boolean asks) {
    return with(JsonNodeFactory.instance.objectNode().put("asks", asks));
  }

  private Screen with(ObjectNode more) {
    ObjectNode data = datasources.deepCopy();
    data.withObjectProperty("coach").setAll(more);
    return new Screen(document, data);
  }
}
