package com.backstretchcoach.profile;

import com.backstretchcoach.log.Dependency;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** Keeps one item per person in DynamoDB; a write holds only if nobody else wrote meanwhile. */
public final class DynamoDbProfileStore implements ProfileStore {
  private static final String KEY = "userId";
  private static final String VERSION = "version";
  private static final String EXPIRES = "expiresAt";
  private static final int RETRIES = 2;

  private final DynamoDbClient client;
  private final String table;
  private final Duration kept;
  private final Clock clock;

  /**
   * A store in {@code table}.
   *
   * @param kept how long after its last write an item expires
   */
  public DynamoDbProfileStore(DynamoDbClient client, String table, Duration kept, Clock clock) {
    this.client = client;
    this.table = table;
    this.kept = kept;
    this.clock = clock;
  }

  @Override
  public LookupResult lookUp(String user) {
    try {
      Map<String, AttributeValue> item =
          client
              .getItem(request -> request.tableName(table).key(key(user)).consistentRead(true))
              .item();
      return item.isEmpty() ? new LookupResult.Nothing() : lookUp(fields(item));
    } catch (SdkException e) {
      log("read", e);
      return new LookupResult.Unavailable();
    }
  }

  @Override
  public SaveResult save(String user, Profile before, Profile after) {
    Instant enough = clock.instant().plus(DynamoDbClients.CALL);
    Profile current = before;
    for (int attempt = 0; attempt <= RETRIES; attempt++) {
      Profile next =
          (attempt == 0 ? after : current.merging(before, after))
              .withVersion(current.version() + 1);
      try {
        put(user, current.version(), next);
        return new SaveResult.Saved(next);
      } catch (ConditionalCheckFailedException e) {
        if (clock.instant().isAfter(enough)) {
          break;
        }
      } catch (SdkException e) {
        log("write", e);
        return new SaveResult.NotSaved();
      }
      switch (lookUp(user)) {
        case LookupResult.Found found -> current = found.profile();
        case LookupResult.Nothing nothing -> current = Profile.NOTHING;
        case LookupResult.Unavailable unavailable -> {
          return new SaveResult.NotSaved();
        }
        case LookupResult.Newer newer -> {
          return new SaveResult.NotSaved();
        }
        case LookupResult.NoStore none -> {
          return new SaveResult.NotSaved();
        }
      }
    }
    return new SaveResult.NotSaved();
  }

  @Override
  public EraseResult erase(String user) {
    try {
      client.deleteItem(request -> request.tableName(table).key(key(user)));
      return EraseResult.ERASED;
    } catch (SdkException e) {
      log("erase", e);
      return EraseResult.NOT_ERASED;
    }
  }

  private void put(String user, long expected, Profile next) {
    PutItemRequest.Builder request =
        PutItemRequest.builder().tableName(table).item(item(user, next));
    if (expected == 0) {
      request.conditionExpression("attribute_not_exists(" + KEY + ")");
    } else {
      request
          .conditionExpression("#version = :expected")
          .expressionAttributeNames(Map.of("#version", VERSION))
          .expressionAttributeValues(Map.of(":expected", number(expected)));
    }
    client.putItem(request.build());
  }

  private Map<String, AttributeValue> item(String user, Profile profile) {
    Map<String, AttributeValue> item = new HashMap<>(key(user));
    ProfileCodec.write(profile)
        .forEach((name, value) -> item.put(name, AttributeValue.fromS(value)));
    item.put(VERSION, number(profile.version()));
    item.put(EXPIRES, number(clock.instant().plus(kept).getEpochSecond()));
    return item;
  }

  private static LookupResult lookUp(Map<String, String> fields) {
    return ProfileCodec.newer(fields)
        ? new LookupResult.Newer()
        : new LookupResult.Found(ProfileCodec.read(fields));
  }

  private static Map<String, String> fields(Map<String, AttributeValue> item) {
    Map<String, String> fields = new HashMap<>();
    item.forEach((name, value) -> {
      String text = value.s() != null ? value.s() : value.n();
      if (text != null) {
        fields.put(name, text);
      }
    });
    return fields;
  }

  private static Map<String, AttributeValue> key(String user) {
    return Map.of(KEY, AttributeValue.fromS(user));
  }

  private static AttributeValue number(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }

  /** Messages of the client may quote the request, so only the kind of fault is logged. */
  private static void log(String what, SdkException fault) {
    Dependency.TABLE.failed(what, fault.getClass().getSimpleName());
  }
}
