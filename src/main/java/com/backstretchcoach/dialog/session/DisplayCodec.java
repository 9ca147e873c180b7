package com.backstretchcoach.dialog.session;

import com.backstretchcoach.dialog.Display;
import java.util.Map;

/** What a session has to know of a screen, as session attributes. */
public final class DisplayCodec {
  private static final String SHOWN = "screenShown";
  private static final String FAILED = "screenFails";

  private DisplayCodec() {}

  /** Writes it; nothing where there is no screen. */
  public static void write(Display display, Map<String, Object> attributes) {
    if (display.present()) {
      attributes.put(SHOWN, display.shown());
      attributes.put(FAILED, display.failed() ? 1 : 0);
    }
  }

  /** Reads it, where there is a screen. */
  public static Display read(Map<String, Object> attributes) {
    return new Display(true, number(attributes, FAILED) == 1, number(attributes, SHOWN));
  }

  private static int number(Map<String, Object> attributes, String name) {
    return attributes.get(name) instanceof Number number ? number.intValue() : 0;
  }
}
