package com.backstretchcoach.screen;

import java.util.List;
import java.util.stream.Stream;

/**
 * A screen of a device.
 *
 * @param width in pixels, one for each dp at 160 dpi
 * @param height in pixels
 */
record TestScreen(String name, int width, int height, int dpi, String shape, String mode) {
  static final List<TestScreen> ALL =
      List.of(
          new TestScreen("hub-round", 480, 480, 160, "ROUND", "HUB"),
          new TestScreen("hub-small", 960, 480, 160, "RECTANGLE", "HUB"),
          new TestScreen("hub-medium", 1024, 600, 160, "RECTANGLE", "HUB"),
          new TestScreen("hub-large", 1280, 800, 160, "RECTANGLE", "HUB"),
          new TestScreen("hub-extra-large", 1920, 1080, 160, "RECTANGLE", "HUB"),
          new TestScreen("hub-portrait", 1080, 1920, 160, "RECTANGLE", "HUB"),
          new TestScreen("tv", 1920, 1080, 320, "RECTANGLE", "TV"));

  static TestScreen named(String name) {
    return ALL.stream().filter(each -> each.name.equals(name)).findFirst().orElseThrow();
  }

  /** The screen in both themes. */
  Stream<RenderingPage.Device> inItsThemes() {
    return Stream.of("dark", "light").map(theme -> new RenderingPage.Device(this, theme));
  }
}
