package com.backstretchcoach.screen;

import com.backstretchcoach.language.Phrases;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Draws views; reads every document once. */
public final class Screens {
  private static final String LEFT_TO_RIGHT = "ltr";

  private final Documents files = new Documents();
  private final Map<String, ObjectNode> documents = new ConcurrentHashMap<>();

  /**
   * The screen for a view.
   *
   * @param stamp comes back with every touch, so that one on an older screen can be told
   * @throws IllegalStateException when the view has no document
   */
  public Screen of(View view, Phrases words, int stamp) {
    ObjectNode document = documents.computeIfAbsent(view.document(), files::read).deepCopy();
    String direction = words.language().rules().direction();
    if (!direction.equals(LEFT_TO_RIGHT)) {
      // Left out where it says nothing new: the property is younger than the documents' version.
      document.put("layoutDirection", direction.toUpperCase(Locale.ROOT));
    }
    ObjectNode datasources = JsonNodeFactory.instance.objectNode();
    ObjectNode data = view.data(new Captions(words)).put("stamp", stamp);
    datasources.set("coach", data.put("direction", direction));
    return new Screen(document, datasources);
  }
}
