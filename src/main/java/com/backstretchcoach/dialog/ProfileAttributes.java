package com.backstretchcoach.dialog;

import com.backstretchcoach.profile.Profile;
import com.backstretchcoach.profile.ProfileCodec;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The notebook as session attributes: short text and numbers. */
public final class ProfileAttributes {
  private static final String BETWEEN = ";";

  private ProfileAttributes() {}

  public static void write(ProfileChanges notebook, Map<String, Object> attributes) {
    attributes.put("memory", notebook.state().name());
    if (!notebook.keeps()) {
      if (!notebook.now().handsFree()) {
        attributes.put("handsFree", 0);
      }
      return;
    }
    attributes.put("remembered", text(notebook.saved()));
    if (!notebook.now().equals(notebook.saved())) {
      attributes.put("toKeep", text(notebook.now()));
    }
    attributes.put("noted", notebook.noted());
    attributes.put("setNoted", notebook.setNoted() ? 1 : 0);
    attributes.put("unsaved", notebook.unsaved() ? 1 : 0);
    attributes.put("lossTold", notebook.lossTold() ? 1 : 0);
  }

  public static ProfileChanges read(Map<String, Object> attributes) {
    ProfileChanges.State state =
        attributes.get("memory") instanceof String name
            ? Arrays.stream(ProfileChanges.State.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(ProfileChanges.State.NONE)
            : ProfileChanges.State.NONE;
    boolean byHand = attributes.get("handsFree") instanceof Number number && number.intValue() == 0;
    Profile saved = remembered(attributes, "remembered", Profile.NOTHING.handsFree(!byHand));
    return new ProfileChanges(
        state,
        saved,
        remembered(attributes, "toKeep", saved),
        attributes.get("noted") instanceof Number noted ? Math.clamp(noted.longValue(), 0, 6) : 0,
        isSet(attributes, "setNoted"),
        isSet(attributes, "unsaved"),
        isSet(attributes, "lossTold"));
  }

  private static String text(Profile remembered) {
    return ProfileCodec.write(remembered).entrySet().stream()
        .map(field -> field.getKey() + ":" + field.getValue())
        .collect(Collectors.joining(BETWEEN));
  }

  private static Profile remembered(
      Map<String, Object> attributes, String name, Profile otherwise) {
    if (!(attributes.get(name) instanceof String text)) {
      return otherwise;
    }
    Map<String, String> fields = new HashMap<>();
    for (String field : text.split(BETWEEN, -1)) {
      int colon = field.indexOf(':');
      if (colon > 0) {
        fields.put(field.substring(0, colon), field.substring(colon + 1));
      }
    }
    return ProfileCodec.read(fields);
  }

  private static boolean isSet(Map<String, Object> attributes, String name) {
    return attributes.get(name) instanceof Number number && number.intValue() == 1;
  }
}
