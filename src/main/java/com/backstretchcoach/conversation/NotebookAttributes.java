package com.backstretchcoach.conversation;

import com.backstretchcoach.memory.Remembered;
import com.backstretchcoach.memory.RememberedFields;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The notebook as session attributes: short text and numbers. */
final class NotebookAttributes {
  private static final String BETWEEN = ";";

  private NotebookAttributes() {}

  static void write(Notebook notebook, Map<String, Object> attributes) {
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

  static Notebook read(Map<String, Object> attributes) {
    Notebook.State state =
        attributes.get("memory") instanceof String name
            ? SessionAttributes.constant(Notebook.State.class, name).orElse(Notebook.State.NONE)
            : Notebook.State.NONE;
    boolean byHand = attributes.get("handsFree") instanceof Number number && number.intValue() == 0;
    Remembered saved = remembered(attributes, "remembered", Remembered.NOTHING.handsFree(!byHand));
    return new Notebook(
        state,
        saved,
        remembered(attributes, "toKeep", saved),
        attributes.get("noted") instanceof Number noted ? Math.clamp(noted.longValue(), 0, 6) : 0,
        isSet(attributes, "setNoted"),
        isSet(attributes, "unsaved"),
        isSet(attributes, "lossTold"));
  }

  private static String text(Remembered remembered) {
    return RememberedFields.write(remembered).entrySet().stream()
        .map(field -> field.getKey() + ":" + field.getValue())
        .collect(Collectors.joining(BETWEEN));
  }

  private static Remembered remembered(
      Map<String, Object> attributes, String name, Remembered otherwise) {
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
    return RememberedFields.read(fields);
  }

  private static boolean isSet(Map<String, Object> attributes, String name) {
    return attributes.get(name) instanceof Number number && number.intValue() == 1;
  }
}
