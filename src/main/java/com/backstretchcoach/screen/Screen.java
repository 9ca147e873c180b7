package com.backstretchcoach.screen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * What a device draws.
 *
 * @param document how it looks, in APL
 * @param datasources what is in it; a tree, as the SDK's serializer drops what is empty in a map
 */
public record Screen(Document document, ObjectNode datasources) {
  /** The same with the time of its answer, by which a device that draws late finds its place. */
  public Screen sentAt(Instant answer) {
    return with("sentAtMs", LongNode.valueOf(answer.toEpochMilli()));
  }

  /** The same that offers yes and no, where a question goes with it. */
  public Screen asking(boolean asks) {
    return with("asks", BooleanNode.valueOf(asks));
  }

  private Screen with(String name, JsonNode value) {
    ObjectNode coach = JsonNodeFactory.instance.objectNode();
    coach.setAll((ObjectNode) datasources.get("coach"));
    coach.set(name, value);
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.setAll(datasources);
    data.set("coach", coach);
    return new Screen(document, data);
  }
}
