package com.backstretchcoach.profile;

import java.time.Duration;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** Makes clients that give up long before Alexa does: a person is lying on the floor, waiting. */
public final class DynamoDbClients {
  /** One call with all its attempts; a whole answer may take three seconds at most. */
  public static final Duration CALL = Duration.ofMillis(1_200);

  private static final Duration ATTEMPT = Duration.ofMillis(600);
  private static final Duration CONNECT = Duration.ofMillis(400);
  private static final int ATTEMPTS = 2;

  private DynamoDbClients() {}

  /** A client's builder; region, credentials and endpoint are the environment's. */
  public static DynamoDbClientBuilder hasty() {
    return DynamoDbClient.builder()
        .httpClientBuilder(
            UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ATTEMPT))
        .overrideConfiguration(limits());
  }

  /** How long a call may take and how often it is tried. */
  static ClientOverrideConfiguration limits() {
    return ClientOverrideConfiguration.builder()
        .apiCallTimeout(CALL)
        .apiCallAttemptTimeout(ATTEMPT)
        .retryStrategy(
            AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(ATTEMPTS).build())
        .build();
  }
}
