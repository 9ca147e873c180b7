package com.backstretchcoach.screen;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Phrases;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Draws views; reads every document, and every text that is always the same, once. */
public final class Screens {
  private static final String LEFT_TO_RIGHT = "ltr";

  private final Documents files = new Documents();
  private final Map<Written, Document> documents = new ConcurrentHashMap<>();
  private final Map<Language, Map<String, ObjectNode>> texts = new ConcurrentHashMap<>();

  /**
   * The screen for a view.
   *
   * @param stamp comes back with every touch, so that one on an older screen can be told
   * @throws IllegalStateException when the view has no document
   */
  public Screen of(View view, Phrases words, int stamp) {
    String direction = words.language().rules().direction();
    Document document =
        documents.computeIfAbsent(new Written(view.document(), direction), this::read);
    Map<String, ObjectNode> fixed =
        texts.computeIfAbsent(words.language(), language -> new ConcurrentHashMap<>());
    ObjectNode datasources = JsonNodeFactory.instance.objectNode();
    ObjectNode data = view.data(new Captions(words, fixed)).put("stamp", stamp);
    datasources.set("coach", data.put("direction", direction));
    return new Screen(document, datasources);
  }

  private Document read(Written document) {
    ObjectNode tree = files.read(document.name());
    if (!document.direction().equals(LEFT_TO_RIGHT)) {
      // Left out where it says nothing new: the property is younger than the documents' version.
      tree.put("layoutDirection", document.direction().toUpperCase(Locale.ROOT));
    }
    return new Document(tree);
  }

  /** A document for words that are written in that direction. */
  private record Written(String name, String direction) {}
}
