package com.backstretchcoach.screen;

import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A document of APL. It never changes, so it is put into bytes once and not for every answer. */
public final class Document {
  private final ObjectNode tree;
  private final Map<String, Object> encoded;

  /** The document {@code tree}, which nobody changes any more. */
  Document(ObjectNode tree) {
    this.tree = tree;
    Map<String, Object> fields = new LinkedHashMap<>();
    tree.properties()
        .forEach(field -> {
          SerializedString json = new SerializedString(field.getValue().toString());
          // The bytes are made on first use, which should not be somebody's turn.
          json.asUnquotedUTF8();
          fields.put(field.getKey(), new RawValue(json));
        });
    this.encoded = Collections.unmodifiableMap(fields);
  }

  /** As a tree; not to be changed. */
  public ObjectNode tree() {
    return tree;
  }

  /** Its fields, each as JSON that a response only has to copy, with all that is empty in it. */
  public Map<String, Object> encoded() {
    return encoded;
  }
}
