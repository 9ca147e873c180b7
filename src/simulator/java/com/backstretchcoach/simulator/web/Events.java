package com.backstretchcoach.simulator.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What has happened, sent to every open page as server-sent events, from the beginning. */
final class Events {
  private static final int KEPT = 200;
  private static final long SIGN_OF_LIFE_SECONDS = 10;
  private static final String SIGN_OF_LIFE = ":\n\n";

  private final Queue<String> past = new ArrayDeque<>();
  private final List<BlockingQueue<String>> pages = new CopyOnWriteArrayList<>();
  private int last;

  /** Tells every page, those included that open later. */
  synchronized void tell(ObjectNode event) {
    last++;
    String text = "id: " + last + "\ndata: " + event.put("id", last) + "\n\n";
    past.add(text);
    if (past.size() > KEPT) {
      past.remove();
    }
    pages.forEach(page -> page.add(text));
  }

  /** Sends events until the page goes away. */
  void stream(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    BlockingQueue<String> page = join();
    try (OutputStream out = exchange.getResponseBody()) {
      while (true) {
        String text = page.poll(SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS);
        out.write((text == null ? SIGN_OF_LIFE : text).getBytes(StandardCharsets.UTF_8));
        if (page.isEmpty()) {
          out.flush();
        }
      }
    } catch (IOException e) {
      // The page was closed.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pages.remove(page);
    }
  }

  private synchronized BlockingQueue<String> join() {
    BlockingQueue<String> page = new LinkedBlockingQueue<>();
    page.add("data: {\"type\":\"hello\",\"last\":" + last + "}\n\n");
    page.addAll(past);
    pages.add(page);
    return page;
  }
}
