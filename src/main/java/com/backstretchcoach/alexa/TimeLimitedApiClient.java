package com.backstretchcoach.alexa;

import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazon.ask.model.services.Pair;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Carries the SDK's calls to Alexa, each once, and drops one that takes too long. */
final class TimeLimitedApiClient implements ApiClient {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int OK = 200;
  private static final int NO_LONGER_OK = 300;

  private final Supplier<HttpClient> http;
  private final Budget budget;

  TimeLimitedApiClient(Supplier<HttpClient> http, Budget budget) {
    this.http = http;
    this.budget = budget;
  }

  /**
   * The answer.
   *
   * @throws CallFailedException when there is none in time, or it is a refusal
   */
  @Override
  public ApiClientResponse invoke(ApiClientRequest call) {
    HttpRequest request = request(call);
    HttpClient client = http.get();
    Duration patience = budget.next();
    if (patience.isZero()) {
      throw new CallFailedException(Fault.UNAVAILABLE, "no time left");
    }
    return answer(within(patience, client.sendAsync(request, BodyHandlers.ofString())));
  }

  /** The token must not travel in clear, except to a stand-in on this machine. */
  private static HttpRequest request(ApiClientRequest call) {
    try {
      URI address = URI.create(call.getUrl());
      boolean here = "http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost());
      if (!here && !"https".equals(address.getScheme())) {
        throw new CallFailedException(Fault.UNAVAILABLE, "not a secure address");
      }
      HttpRequest.Builder request = HttpRequest.newBuilder(address);
      call.getHeaders().forEach(header -> request.header(header.getName(), header.getValue()));
      @Nullable String body = call.getBody();
      return request
          .method(
              call.getMethod(),
              body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
          .build();
    } catch (IllegalArgumentException e) {
      throw new CallFailedException(Fault.UNAVAILABLE, "not an address");
    }
  }

  /** The client's own time limit ends with the headers; cancelling ends the body too. */
  private static HttpResponse<String> within(
      Duration patience, CompletableFuture<HttpResponse<String>> answer) {
    try {
      return answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new CallFailedException(Fault.UNAVAILABLE, "too slow");
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new CallFailedException(Fault.UNAVAILABLE, "interrupted");
    } catch (ExecutionException e) {
      String kind = Optional.ofNullable(e.getCause()).orElse(e).getClass().getSimpleName();
      throw new CallFailedException(Fault.UNAVAILABLE, kind);
    }
  }

  private static ApiClientResponse answer(HttpResponse<String> response) {
    if (response.statusCode() < OK || response.statusCode() >= NO_LONGER_OK) {
      throw new CallFailedException(
          Fault.of(response.statusCode(), code(response.body())),
          String.valueOf(response.statusCode()));
    }
    ApiClientResponse answer = new ApiClientResponse();
    answer.setStatusCode(response.statusCode());
    answer.setHeaders(headers(response));
    answer.setBody(response.body());
    return answer;
  }

  private static List<Pair<String, String>> headers(HttpResponse<String> response) {
    return response.headers().map().entrySet().stream()
        .flatMap(
            header -> header.getValue().stream().map(value -> new Pair<>(header.getKey(), value)))
        .toList();
  }

  private static String code(String body) {
    try {
      return JSON.readTree(body).path("code").asText();
    } catch (JsonProcessingException e) {
      return "";
    }
  }
}
