package com.backstretchcoach.simulator.alexa;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What Alexa keeps for one person and their device, at a time that is set by hand. */
public final class Household {
  private final StoredTimers timers = new StoredTimers();
  private final StoredReminders reminders = new StoredReminders();
  private final Set<Scope> allowed = EnumSet.noneOf(Scope.class);
  private Optional<ZoneId> zone = Optional.empty();
  private Instant now;

  /** A household in which nothing is allowed and no time zone is set. */
  public Household(Instant now) {
    this.now = now;
  }

  /** The person allows the skill something. */
  public synchronized Household grant(Scope scope) {
    allowed.add(scope);
    return this;
  }

  /** The person takes a permission back. */
  public synchronized Household revoke(Scope scope) {
    allowed.remove(scope);
    return this;
  }

  /** The person says where the device is. */
  public synchronized Household in(ZoneId place) {
    zone = Optional.of(place);
    return this;
  }

  /** The time there. */
  public synchronized Instant now() {
    return now;
  }

  /** Time goes on to {@code moment}; what rings on the way, in order. It never goes back. */
  public synchronized List<Ring> passTo(Instant moment) {
    List<Ring> rang = due(now, moment);
    now = moment.isAfter(now) ? moment : now;
    return rang;
  }

  /** What rings after {@code from}, up to {@code to}, in order, as things stand. */
  public synchronized List<Ring> due(Instant from, Instant to) {
    return Stream.concat(timers.due(from, to).stream(), reminders.due(from, to).stream())
        .sorted(Comparator.comparing(Ring::at))
        .toList();
  }

  /** When it rings next, if it does. */
  public synchronized Optional<Instant> nextRing() {
    return Stream.concat(timers.next(now), reminders.next(now)).min(Comparator.naturalOrder());
  }

  /** What is kept, as the services would list it. */
  public synchronized ObjectNode stored() {
    ObjectNode stored = JsonNodeFactory.instance.objectNode();
    stored.set("timers", timers.list(now).path("timers"));
    stored.set("reminders", reminders.list(now).path("alerts"));
    return stored;
  }

  boolean allows(Scope scope) {
    return allowed.contains(scope);
  }

  Optional<ZoneId> zone() {
    return zone;
  }

  StoredTimers timers() {
    return timers;
  }

  StoredReminders reminders() {
    return reminders;
  }
}
