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
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Keeps one item per person in DynamoDB. Each write changes only what has changed, and adds to a
 * day on condition that nobody else has counted these holds of that set: devices do not get in each
 * other's way, and a write that comes twice, or whose reply is lost, adds once.
 */
public final class DynamoDbProfileStore implements ProfileStore {
  private static final String KEY = "userId";

  /** The same set may be told of twice at once, hardly ever more often. */
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
      return found(
          client
              .getItem(request -> request.tableName(table).key(key(user)).consistentRead(true))
              .item());
    } catch (SdkException e) {
      failed("read", e);
      return new LookupResult.Unavailable();
    }
  }

  @Override
  public SaveResult save(String user, ProfileUpdate update) {
    Instant enough = clock.instant().plus(DynamoDbClients.CALL);
    ProfileUpdate due = update;
    Map<String, CountedSet> counted = update.expected();
    for (int attempt = 0; attempt <= RETRIES && !clock.instant().isAfter(enough); attempt++) {
      Map<String, AttributeValue> stored;
      try {
        return new SaveResult.Saved(written(user, due, counted));
      } catch (ConditionalCheckFailedException e) {
        stored = e.hasItem() ? e.item() : Map.of();
      } catch (SdkException e) {
        failed("write", e);
        return new SaveResult.NotSaved();
      }
      switch (stored.isEmpty() ? lookUp(user) : found(stored)) {
        case LookupResult.Found(Profile profile) -> {
          due = update.remaining(profile);
          if (due.isEmpty()) {
            return new SaveResult.Saved(profile);
          }
          counted = profile.counted();
        }
        case LookupResult.Nothing() -> {
          due = update;
          counted = Map.of();
        }
        case LookupResult.Unavailable(), LookupResult.Newer(), LookupResult.NoStore() -> {
          return new SaveResult.NotSaved();
        }
      }
    }
    Dependency.TABLE.failed("write", "Conflict");
    return new SaveResult.NotSaved();
  }

  @Override
  public EraseResult erase(String user) {
    try {
      client.deleteItem(request -> request.tableName(table).key(key(user)));
      return EraseResult.ERASED;
    } catch (SdkException e) {
      failed("erase", e);
      return EraseResult.NOT_ERASED;
    }
  }

  private Profile written(String user, ProfileUpdate due, Map<String, CountedSet> counted) {
    ItemUpdate changes = ItemUpdate.of(due, counted, clock.instant().plus(kept));
    Map<String, AttributeValue> item =
        client
            .updateItem(changes.in(UpdateItemRequest.builder().tableName(table).key(key(user))))
            .attributes();
    ItemUpdate.tooOld(fields(item)).ifPresent(old -> drop(user, old));
    return ProfileCodec.read(fields(item));
  }

  /** That the item is larger than it need be is no reason to say that it was not written. */
  private void drop(String user, ItemUpdate old) {
    try {
      client.updateItem(old.in(UpdateItemRequest.builder().tableName(table).key(key(user))));
    } catch (ConditionalCheckFailedException e) {
      // Another device has written since, and will do it.
    } catch (SdkException e) {
      failed("write", e);
    }
  }

  private static LookupResult found(Map<String, AttributeValue> item) {
    if (item.isEmpty()) {
      return new LookupResult.Nothing();
    }
    Map<String, String> fields = fields(item);
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

  /** Messages of the client may quote the request, so only the kind of fault is logged. */
  private static void failed(String what, SdkException fault) {
    Dependency.TABLE.failed(what, fault.getClass().getSimpleName());
  }
}
