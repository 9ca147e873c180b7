package com.backstretchcoach.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** One change of a person's item, as expressions of DynamoDB. */
final class ItemUpdate {
  private static final String SCHEMA = "schema";
  private static final String VERSION = "version";
  private static final String EXPIRES = "expiresAt";

  /** A week, and a dozen sets, may pass before what is too old is dropped. */
  private static final int DAYS_TOO_MANY = Profile.MOST_DAYS + 7;

  private static final int SETS_LEFT = Profile.MOST_SETS - 12;

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, AttributeValue> values = new HashMap<>();
  private final List<String> sets = new ArrayList<>();
  private final List<String> removals = new ArrayList<>();
  private final List<String> additions = new ArrayList<>();
  private final List<String> conditions = new ArrayList<>();

  private ItemUpdate() {}

  /**
   * That which writes {@code due}.
   *
   * @param counted what is counted of each set so far; none of those that are missing
   */
  static ItemUpdate of(ProfileUpdate due, Map<String, CountedSet> counted, Instant expires) {
    ItemUpdate update = new ItemUpdate();
    update.whereNothingNewerIs();
    update.set(SCHEMA, AttributeValue.fromS(Integer.toString(Profile.SCHEMA)));
    update.set(EXPIRES, number(expires.getEpochSecond()));
    // The version of the skill before writes whole items, if nobody has written meanwhile.
    update.add(VERSION, 1);
    due.preferences().forEach((name, text) -> update.set(name, AttributeValue.fromS(text)));
    if (due.moved()) {
      update.move(ProfileCodec.place(due.stopped()));
    }
    update.count(due, counted);
    return update;
  }

  /** That which drops what is too old, if there is enough of it. */
  static Optional<ItemUpdate> tooOld(Map<String, String> fields) {
    NavigableMap<LocalDate, Day> sums = ProfileCodec.days(fields);
    NavigableMap<LocalDate, Day> each = ProfileCodec.eachDay(fields);
    NavigableSet<LocalDate> dates = new TreeSet<>(sums.keySet());
    dates.addAll(each.keySet());
    NavigableMap<String, CountedSet> counted = ProfileCodec.counted(fields);
    if (dates.size() <= DAYS_TOO_MANY && counted.size() <= Profile.MOST_SETS) {
      return Optional.empty();
    }
    ItemUpdate update = new ItemUpdate();
    update.conditions.add(
        update.name(VERSION) + " = " + update.value(AttributeValue.fromN(fields.get(VERSION))));
    LocalDate first =
        dates.descendingSet().stream().limit(Profile.MOST_DAYS).reduce((a, b) -> b).orElseThrow();
    each.headMap(first).keySet().forEach(date -> update.remove(ProfileCodec.day(date)));
    if (!sums.headMap(first).isEmpty()) {
      update.set(
          "days", AttributeValue.fromS(ProfileCodec.text(new TreeMap<>(sums.tailMap(first)))));
    }
    counted.keySet().stream()
        .limit(Math.max(0, counted.size() - SETS_LEFT))
        .forEach(set -> update.remove(ProfileCodec.set(set)));
    return Optional.of(update);
  }

  /** The request for it. */
  UpdateItemRequest in(UpdateItemRequest.Builder request) {
    StringBuilder expression = new StringBuilder();
    clause(expression, "SET", sets);
    clause(expression, "REMOVE", removals);
    clause(expression, "ADD", additions);
    return request
        .updateExpression(expression.toString().strip())
        .conditionExpression(String.join(" AND ", conditions))
        .expressionAttributeNames(names)
        .expressionAttributeValues(values)
        .returnValues(ReturnValue.ALL_NEW)
        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
        .build();
  }

  private void whereNothingNewerIs() {
    List<String> known = new ArrayList<>();
    for (int schema = 1; schema <= Profile.SCHEMA; schema++) {
      known.add(value(AttributeValue.fromS(Integer.toString(schema))));
    }
    String schema = name(SCHEMA);
    conditions.add(
        "(attribute_not_exists(%s) OR %s IN (%s))"
            .formatted(schema, schema, String.join(", ", known)));
  }

  /** Adds to the days what was done, if of its sets no more is counted than is known. */
  private void count(ProfileUpdate due, Map<String, CountedSet> counted) {
    Map<String, CountedSet> after = new TreeMap<>();
    Map<LocalDate, Day> days = new TreeMap<>();
    for (HeldSet held : due.held()) {
      after.put(held.id(), counted.getOrDefault(held.id(), CountedSet.NONE).plus(held.legs()));
      held.days().forEach((date, day) -> days.merge(date, day, Day::plus));
    }
    after.forEach((id, legs) -> {
      expect(id, counted);
      set(ProfileCodec.set(id), number(legs.bits()));
    });
    days.forEach((date, day) -> add(ProfileCodec.day(date), day.packed()));
    if (due.moved() && !due.set().isEmpty() && !after.containsKey(due.set())) {
      expect(due.set(), counted);
    }
  }

  private void expect(String id, Map<String, CountedSet> counted) {
    String name = name(ProfileCodec.set(id));
    CountedSet legs = counted.getOrDefault(id, CountedSet.NONE);
    conditions.add(
        legs.equals(CountedSet.NONE)
            ? "attribute_not_exists(" + name + ")"
            : name + " = " + value(number(legs.bits())));
  }

  private void move(Map<String, String> place) {
    for (String part : ProfileCodec.PLACE) {
      if (place.containsKey(part)) {
        set(part, AttributeValue.fromS(place.get(part)));
      } else {
        remove(part);
      }
    }
  }

  private void set(String name, AttributeValue value) {
    sets.add(name(name) + " = " + value(value));
  }

  private void add(String name, long more) {
    additions.add(name(name) + " " + value(number(more)));
  }

  private void remove(String name) {
    removals.add(name(name));
  }

  private String name(String name) {
    String placeholder = "#n" + names.size();
    names.put(placeholder, name);
    return placeholder;
  }

  private String value(AttributeValue value) {
    String placeholder = ":v" + values.size();
    values.put(placeholder, value);
    return placeholder;
  }

  private static void clause(StringBuilder expression, String verb, List<String> parts) {
    if (!parts.isEmpty()) {
      expression.append(verb).append(' ').append(String.join(", ", parts)).append(' ');
    }
  }

  private static AttributeValue number(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }
}
