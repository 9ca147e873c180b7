package com.backstretchcoach.screen;

import java.util.List;
import java.util.stream.Stream;

/**
 * A screen of a device.
 *
 * @param width in pixels, one for each dp at 160 dpi
 * @param height in pixels
 * @param inches the diagonal of the smallest device of its class; of a round one the diameter
 * @param metres from which it is to be read
 */
record TestScreen(
    String name,
    int width,
    int height,
    int dpi,
    String shape,
    String mode,
    double inches,
    double metres) {
  /** A mat in the same room; Amazon's guide to displays has a TV seen from 6 to 8 feet. */
  private static final double ACROSS_A_ROOM = 3;

  /** Too small for a word to be read across a room: it stands at the edge of the mat. */
  private static final double AT_THE_MAT = 1.5;

  private static final double MILLIMETRES_PER_INCH = 25.4;
  private static final double ARCMINUTES_PER_RADIAN = 60 * 180 / Math.PI;

  /**
   * Capital letters and digits of the font that is drawn with, Open Sans, as a part of its size:
   * its {@code sCapHeight} is 1462 of 2048 units.
   */
  private static final double CAPITAL = 1462.0 / 2048;

  /**
   * Echo Spot, Show 5, the first Show, Show 8, Show 15 lying and upright, and the smallest of the
   * Fire TVs. Inches as Amazon sells them; of the Spot as in its style guide for APL ("480 pixels /
   * 2.5 inches").
   */
  static final List<TestScreen> ALL =
      List.of(
          new TestScreen("hub-round", 480, 480, 160, "ROUND", "HUB", 2.5, AT_THE_MAT),
          new TestScreen("hub-small", 960, 480, 160, "RECTANGLE", "HUB", 5.5, ACROSS_A_ROOM),
          new TestScreen("hub-medium", 1024, 600, 160, "RECTANGLE", "HUB", 7, ACROSS_A_ROOM),
          new TestScreen("hub-large", 1280, 800, 160, "RECTANGLE", "HUB", 8, ACROSS_A_ROOM),
          new TestScreen(
              "hub-extra-large", 1920, 1080, 160, "RECTANGLE", "HUB", 15.6, ACROSS_A_ROOM),
          new TestScreen("hub-portrait", 1080, 1920, 160, "RECTANGLE", "HUB", 15.6, ACROSS_A_ROOM),
          new TestScreen("tv", 1920, 1080, 320, "RECTANGLE", "TV", 32, ACROSS_A_ROOM));

  /** How high a capital letter of a size in pixels is to the eye, in arcminutes. */
  double arcminutes(double fontSize) {
    double pixels = shape.equals("ROUND") ? width : Math.hypot(width, height);
    double millimetres = fontSize * CAPITAL * inches * MILLIMETRES_PER_INCH / pixels;
    return millimetres / (metres * 1000) * ARCMINUTES_PER_RADIAN;
  }

  static TestScreen named(String name) {
    return ALL.stream().filter(each -> each.name.equals(name)).findFirst().orElseThrow();
  }

  /** The screen in both themes. */
  Stream<RenderingPage.Device> inItsThemes() {
    return Stream.of("dark", "light").map(theme -> new RenderingPage.Device(this, theme));
  }
}
