package com.backstretchcoach.profile;

import com.backstretchcoach.resource.EnumId;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Settings;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a session knows of a person as session attributes: the profile as it was saved, and beside
 * it only what has changed since. Each preference travels once.
 */
public final class ProfileAttributes {
  private static final String BETWEEN = ";";
  private static final int MOST_HOLDS = 6;

  /** Nobody holds more in a session whose store fails. */
  private static final int MOST_SETS = 12;

  private ProfileAttributes() {}

  /**
   * Writes it.
   *
   * @param inUse the settings of the set under way, which may be others than those of the profile
   *     once another device has changed them or all was erased
   */
  public static void write(ProfileChanges changes, Settings inUse, Map<String, Object> attributes) {
    Profile now = changes.now();
    attributes.put("memory", changes.state().name());
    if (changes.keeps()) {
      attributes.put("remembered", text(ProfileCodec.write(changes.saved())));
      attributes.put("set", changes.set());
      attributes.put("noted", changes.noted().size());
      attributes.put("setNoted", changes.setNoted() ? 1 : 0);
      attributes.put("unsaved", changes.unsaved() ? 1 : 0);
      attributes.put("lossTold", changes.lossTold() ? 1 : 0);
    }
    Map<String, String> changed =
        changes.keeps()
            ? ProfileCodec.since(changes.saved(), now)
            : now.preferences().since(changes.saved().preferences());
    if (!changed.isEmpty()) {
      attributes.put("toKeep", text(changed));
    }
    if (!changes.held().isEmpty()) {
      attributes.put(
          "held", changes.held().stream().map(HeldSet::text).collect(Collectors.joining(BETWEEN)));
    }
    attributes.putAll(now.preferences().withSettings(inUse).since(now.preferences()));
  }

  /** Reads it; what makes no sense counts as not there. */
  public static ProfileChanges read(Map<String, Object> attributes) {
    return read(attributes, Profile.NOTHING);
  }

  /** Reads it by the table of preferences of {@code nothing}. */
  static ProfileChanges read(Map<String, Object> attributes, Profile nothing) {
    ProfileChanges.State state =
        attributes.get("memory") instanceof String name
            ? EnumId.find(ProfileChanges.State.class, name).orElse(ProfileChanges.State.NONE)
            : ProfileChanges.State.NONE;
    Map<String, String> saved = fields(attributes, "remembered");
    Map<String, String> changed = fields(attributes, "toKeep");
    Profile known = ProfileCodec.read(saved, nothing);
    Profile then = changed.isEmpty() ? known : then(saved, changed, nothing);
    String set = attributes.get("set") instanceof String id && SetId.isOne(id) ? id : "";
    boolean keeps = state == ProfileChanges.State.READ || state == ProfileChanges.State.UNREAD;
    boolean earlier = keeps && set.isEmpty();
    ProfileChanges read =
        new ProfileChanges(
            state,
            known,
            then,
            earlier ? EarlierSession.set(attributes) : set,
            noted(attributes),
            isSet(attributes, "setNoted"),
            earlier ? EarlierSession.held(attributes, known, then) : held(attributes),
            isSet(attributes, "unsaved"),
            isSet(attributes, "lossTold"));
    return read.keeps() ? read : read.preferring(inUse(attributes, read));
  }

  private static Profile then(
      Map<String, String> saved, Map<String, String> changed, Profile nothing) {
    Map<String, String> now = new HashMap<>(ProfileCodec.isWhole(changed) ? Map.of() : saved);
    now.putAll(changed);
    return ProfileCodec.read(now, nothing);
  }

  /** The settings of the set under way. */
  public static Settings settings(Map<String, Object> attributes, ProfileChanges changes) {
    return inUse(attributes, changes).settings();
  }

  /** Sessions of an earlier version have every preference as an attribute of its own. */
  private static Preferences inUse(Map<String, Object> attributes, ProfileChanges changes) {
    Preferences preferences = changes.now().preferences();
    Map<String, String> own = new HashMap<>();
    for (String name : preferences.texts().keySet()) {
      switch (attributes.get(name)) {
        case Number number -> own.put(name, Long.toString(number.longValue()));
        case String text -> own.put(name, text);
        case null, default -> {}
      }
    }
    return preferences.withTexts(own);
  }

  /** As many of the holds of the set under way as had been noted: all there were. */
  private static Set<Leg> noted(Map<String, Object> attributes) {
    int noted =
        attributes.get("noted") instanceof Number number
            ? Math.clamp(number.longValue(), 0, MOST_HOLDS)
            : 0;
    return attributes.get("done") instanceof String done
        ? Leg.parse(done, ",").stream().limit(noted).collect(Collectors.toSet())
        : Set.of();
  }

  private static List<HeldSet> held(Map<String, Object> attributes) {
    return attributes.get("held") instanceof String text
        ? Arrays.stream(text.split(BETWEEN, -1))
            .limit(MOST_SETS)
            .flatMap(set -> HeldSet.parse(set).stream())
            .toList()
        : List.of();
  }

  private static String text(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + ":" + field.getValue())
        .collect(Collectors.joining(BETWEEN));
  }

  private static Map<String, String> fields(Map<String, Object> attributes, String name) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (attributes.get(name) instanceof String text) {
      for (String field : text.split(BETWEEN, -1)) {
        int colon = field.indexOf(':');
        if (colon > 0) {
          fields.put(field.substring(0, colon), field.substring(colon + 1));
        }
      }
    }
    return fields;
  }

  private static boolean isSet(Map<String, Object> attributes, String name) {
    return attributes.get(name) instanceof Number number && number.intValue() == 1;
  }
}
