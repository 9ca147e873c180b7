package com.backstretchcoach.screen;

import com.backstretchcoach.language.Phrases;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;

/** Draws views; reads every document once. */
public final class Screens {
  private final Map<Layout, ObjectNode> documents;

  private Screens(Map<Layout, ObjectNode> documents) {
    this.documents = documents;
  }

  /** Reads the documents. */
  public static Screens load() {
    Documents files = new Documents();
    Map<Layout, ObjectNode> documents = new EnumMap<>(Layout.class);
    for (Layout layout : Layout.values()) {
      documents.put(layout, files.read(Captions.id(layout)));
    }
    return new Screens(documents);
  }

  /**
   * The screen for a view.
   *
   * @param stamp comes back with every touch, so that one on an older screen can be told
   */
  public Screen of(View view, Phrases words, int stamp) {
    ObjectNode document = documents.get(Layout.of(view));
    if (document == null) {
      throw new IllegalStateException("no document for " + view);
    }
    ObjectNode datasources = JsonNodeFactory.instance.objectNode();
    datasources.set("coach", new ViewData(new Captions(words)).of(view).put("stamp", stamp));
    return new Screen(document.deepCopy(), datasources);
  }
}
