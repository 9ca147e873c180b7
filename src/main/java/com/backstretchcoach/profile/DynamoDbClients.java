package com.backstretchcoach.profile;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
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

  /**
   * A client for the region, endpoint and credentials that are in the environment of the process.
   *
   * @param variables that environment; what is not in it is looked for as the SDK does
   */
  public static DynamoDbClient of(Map<String, String> variables) {
    return punctual(hasty(variables));
  }

  /**
   * The same for calls before a snapshot is taken: it keeps no connection, as one that is kept
   * would be found dead by who is restored from it.
   */
  public static DynamoDbClient beforeSnapshot(Map<String, String> variables) {
    DynamoDbClientBuilder builder = hasty(variables);
    return punctual(
        builder.overrideConfiguration(
            builder.overrideConfiguration().toBuilder().putHeader("Connection", "close").build()));
  }

  private static DynamoDbClient punctual(DynamoDbClientBuilder builder) {
    return new PunctualClient(builder.build(), CALL);
  }

  private static DynamoDbClientBuilder hasty(Map<String, String> variables) {
    DynamoDbClientBuilder builder = hasty();
    Optional.ofNullable(variables.get("AWS_REGION")).map(Region::of).ifPresent(builder::region);
    Optional.ofNullable(variables.get("AWS_ENDPOINT_URL_DYNAMODB"))
        .map(URI::create)
        .ifPresent(builder::endpointOverride);
    credentials(variables).ifPresent(builder::credentialsProvider);
    return builder;
  }

  /** A function that is restored from a snapshot has no keys in its environment but an address. */
  private static Optional<AwsCredentialsProvider> credentials(Map<String, String> variables) {
    String key = variables.getOrDefault("AWS_ACCESS_KEY_ID", "");
    String secret = variables.getOrDefault("AWS_SECRET_ACCESS_KEY", "");
    String token = variables.getOrDefault("AWS_SESSION_TOKEN", "");
    if (!key.isEmpty() && !secret.isEmpty()) {
      return Optional.of(
          StaticCredentialsProvider.create(
              token.isEmpty()
                  ? AwsBasicCredentials.create(key, secret)
                  : AwsSessionCredentials.create(key, secret, token)));
    }
    return variables.containsKey("AWS_CONTAINER_CREDENTIALS_FULL_URI")
        ? Optional.of(ContainerCredentialsProvider.create())
        : Optional.empty();
  }

  /** A client's builder; region, credentials and endpoint are looked for as the SDK does. */
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
