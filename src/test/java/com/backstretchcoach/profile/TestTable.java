package com.backstretchcoach.profile;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** A table of its own for one test, with a count of what was asked of it. */
public final class TestTable {
  private final String name = "progress-" + UUID.randomUUID();
  private final AtomicInteger reads = new AtomicInteger();
  private final AtomicInteger writes = new AtomicInteger();
  private final DynamoDbClient client;

  private TestTable(DynamoDbClient client) {
    this.client = client;
  }

  public static TestTable create() throws IOException {
    TestTable table = new TestTable(at(endpoint(), DynamoDbClient.builder()).build());
    ProgressTable.create(table.client, table.name);
    return table;
  }

  /** The client of the function, with its time limits, pointed elsewhere. */
  public static DynamoDbClient hastyClient(URI endpoint) {
    return at(endpoint, DynamoDbClients.hasty()).build();
  }

  /** A memory in this table, whose operations are counted. */
  public ProfileStore memory() {
    ExecutionInterceptor counter =
        new ExecutionInterceptor() {
          @Override
          public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes more) {
            switch (context.request()) {
              case GetItemRequest get -> reads.incrementAndGet();
              case UpdateItemRequest update -> writes.incrementAndGet();
              default -> {}
            }
          }
        };
    return new DynamoDbProfileStore(
        at(endpoint(), DynamoDbClient.builder())
            .overrideConfiguration(calls -> calls.addExecutionInterceptor(counter))
            .build(),
        name,
        Duration.ofDays(180),
        Clock.systemUTC());
  }

  /** A memory in this table as the function has it, which reaches it through {@code wire}. */
  public ProfileStore memoryThrough(Wire wire) {
    return new DynamoDbProfileStore(
        hastyClient(wire.address()), name, Duration.ofDays(180), Clock.systemUTC());
  }

  /** The same, which waits as long as it takes. */
  public ProfileStore patientMemoryThrough(Wire wire) {
    return new DynamoDbProfileStore(
        at(wire.address(), DynamoDbClient.builder()).build(),
        name,
        Duration.ofDays(180),
        Clock.systemUTC());
  }

  /** The way to it, on which replies may be lost. */
  public static Wire wire() throws IOException {
    return new Wire(endpoint());
  }

  public int reads() {
    return reads.get();
  }

  public int writes() {
    return writes.get();
  }

  /** The item of {@code user} as it is stored. */
  public Map<String, AttributeValue> item(String user) {
    return client
        .getItem(
            request -> request.tableName(name).key(Map.of("userId", AttributeValue.fromS(user))))
        .item();
  }

  public static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  public static AttributeValue number(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }

  public void put(Map<String, AttributeValue> item) {
    client.putItem(request -> request.tableName(name).item(item));
  }

  private static URI endpoint() {
    return URI.create(System.getenv(WithDynamoDb.VARIABLE));
  }

  private static DynamoDbClientBuilder at(URI endpoint, DynamoDbClientBuilder client) {
    return client
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("nobody", "nothing")));
  }
}
