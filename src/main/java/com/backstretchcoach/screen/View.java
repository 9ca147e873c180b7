package com.backstretchcoach.screen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What a screen shows; plain values, without words or looks. Each feature declares its own. */
public interface View {
  /** The name of its document in {@code /apl}. */
  String document();

  /** What the document has to know, in the words of {@code captions}. */
  ObjectNode data(Captions captions);

  /** One that is always the same: a document, and the texts under {@code screen} of its name. */
  static View page(String name) {
    return new Page(name);
  }

  /** A view without values. */
  record Page(String document) implements View {
    @Override
    public ObjectNode data(Captions captions) {
      return captions.page("screen." + document, Map.of());
    }
  }
}
