package com.backstretchcoach.simulator.web;

import java.util.Map;

/** What a file is, by the end of its name. */
final class MediaTypes {
  private static final Map<String, String> KNOWN =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private MediaTypes() {}

  static String of(String file) {
    return KNOWN.getOrDefault(
        file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
  }
}
