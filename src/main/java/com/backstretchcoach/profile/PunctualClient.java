package com.backstretchcoach.profile;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Ends each call on time whatever it waits for. The SDK's own limit begins only once it has
 * credentials, and does not end a look-up of a name: an endpoint of credentials that hangs made a
 * launch of six seconds.
 */
final class PunctualClient implements DynamoDbClient {
  private final DynamoDbClient client;
  private final Duration limit;

  /** Calls with {@code client}, each for as long as {@code limit}. */
  PunctualClient(DynamoDbClient client, Duration limit) {
    this.client = client;
    this.limit = limit;
  }

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    return within(() -> client.getItem(request));
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    return within(() -> client.putItem(request));
  }

  @Override
  public UpdateItemResponse updateItem(UpdateItemRequest request) {
    return within(() -> client.updateItem(request));
  }

  @Override
  public DeleteItemResponse deleteItem(DeleteItemRequest request) {
    return within(() -> client.deleteItem(request));
  }

  @Override
  public String serviceName() {
    return client.serviceName();
  }

  @Override
  public void close() {
    client.close();
  }

  private <T> T within(Supplier<T> call) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Thread.startVirtualThread(() -> {
      try {
        answer.complete(call.get());
      } catch (RuntimeException | Error e) {
        answer.completeExceptionally(e);
      }
    });
    try {
      return answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      // Not interrupted: the SDK would try again at once. Its own limits end it within seconds.
      throw ApiCallTimeoutException.create(limit.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw SdkClientException.create("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : SdkClientException.create("failed", e.getCause());
    }
  }
}
