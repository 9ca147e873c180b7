package com.backstretchcoach.simulator.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of the page, and the parts of it that npm installed. */
final class PageFiles {
  private static final String PARTS = "/parts/";

  private final Path page;
  private final Path parts;

  PageFiles(Path page, Path parts) {
    this.page = page;
    this.parts = parts;
  }

  void serve(HttpExchange exchange) throws IOException {
    Optional<Path> file = find(exchange.getRequestURI().getPath());
    if (file.isEmpty() || !exchange.getRequestMethod().equals("GET")) {
      Answers.plain(exchange, 404, "There is no such file.");
      return;
    }
    String name = file.get().getFileName().toString();
    Answers.file(exchange, name, Files.readAllBytes(file.get()));
  }

  private Optional<Path> find(String path) {
    if (path.startsWith(PARTS)) {
      return inside(parts, path.substring(PARTS.length()));
    }
    return inside(page, path.equals("/") ? "index.html" : path.substring(1));
  }

  private static Optional<Path> inside(Path directory, String name) {
    if (name.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    Path root = directory.toAbsolutePath().normalize();
    Path file = root.resolve(name).normalize();
    return file.startsWith(root) && Files.isRegularFile(file)
        ? Optional.of(file)
        : Optional.empty();
  }
}
