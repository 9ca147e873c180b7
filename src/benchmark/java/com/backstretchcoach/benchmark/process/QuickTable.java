package com.backstretchcoach.benchmark.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Speaks enough of DynamoDB's protocol to time against: what is put is got again. Conditions and
 * updates are accepted unread, so nothing but time may be learned from it.
 */
public final class QuickTable implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final LoopbackHttp http;
  private final Map<JsonNode, JsonNode> items = new ConcurrentHashMap<>();

  /** An empty table. */
  public QuickTable() throws IOException {
    http = new LoopbackHttp(this::handle);
  }

  /** Where it is, as {@code AWS_ENDPOINT_URL_DYNAMODB} has it. */
  public String url() {
    return "http://" + http.address();
  }

  private LoopbackHttp.Reply handle(LoopbackHttp.Request request) {
    try {
      JsonNode call = JSON.readTree(request.body());
      ObjectNode answer = JSON.createObjectNode();
      switch (request.headers().getOrDefault("x-amz-target", "")) {
        case "DynamoDB_20120810.PutItem" -> items.put(call.at("/Item/userId"), call.get("Item"));
        case "DynamoDB_20120810.DeleteItem" -> items.remove(call.at("/Key/userId"));
        default -> {
          JsonNode item = items.get(call.at("/Key/userId"));
          if (item != null) {
            answer.set("Item", item);
            answer.set("Attributes", item);
          }
        }
      }
      return LoopbackHttp.Reply.of(200, "", JSON.writeValueAsBytes(answer));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many people it remembers. */
  public int size() {
    return items.size();
  }

  /** Remembers somebody, with an item as the skill would write it. */
  void put(String item) {
    try {
      JsonNode stored = JSON.readTree(item.getBytes(StandardCharsets.UTF_8));
      items.put(stored.get("userId"), stored);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    http.close();
  }
}
