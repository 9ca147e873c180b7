package com.backstretchcoach.simulator.web;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Lets in only the page itself. Another site that is open in the same browser can reach loopback,
 * by its address or by a name of its own that leads there; both are turned away.
 */
final class LoopbackFilter extends Filter {
  private final Set<String> hosts;

  LoopbackFilter(int port) {
    hosts = Set.of("localhost:" + port, "127.0.0.1:" + port);
  }

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    if (welcome(exchange.getRequestHeaders())) {
      chain.doFilter(exchange);
    } else {
      Answers.plain(exchange, 403, "Only the page on this machine may ask.");
    }
  }

  @Override
  public String description() {
    return "refuses other hosts and origins";
  }

  private boolean welcome(Headers headers) {
    List<String> host = headers.getOrDefault("Host", List.of());
    List<String> origin = headers.getOrDefault("Origin", List.of());
    return host.size() == 1
        && hosts.contains(host.getFirst())
        && origin.stream().allMatch(from -> from.equals("http://" + host.getFirst()));
  }
}
