package com.backstretchcoach.deploy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of what the deploy command needs, with stand-ins for the tools it calls. */
final class DeployTree {
  private static final List<String> TOOLS = List.of("java", "mvn", "sam", "ask");

  private final Path root;
  private final Path tools;
  private final Path record;

  /** What a run of the command ended with and printed. */
  record Run(int exitCode, String output) {}

  DeployTree(Path directory) throws IOException {
    root = directory.resolve("tree");
    tools = directory.resolve("tools");
    record = directory.resolve("record");
    copy(Path.of("skill-package"), root.resolve("skill-package"));
    copy(Path.of("src/deploy"), root.resolve("src/deploy"));
    Files.createDirectories(tools);
    Files.createDirectories(record);
    for (String tool : TOOLS) {
      Files.copy(
          Path.of("src/test/resources/deploy/stand-in"),
          tools.resolve(tool),
          StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** Takes a tool off the PATH. */
  void without(String tool) throws IOException {
    Files.delete(tools.resolve(tool));
  }

  /** Runs the command with nothing that fails. */
  Run deploy(String... arguments) throws IOException, InterruptedException {
    return deployWith(Map.of(), arguments);
  }

  /** Runs the command with {@code environment} added to what the stand-ins see. */
  Run deployWith(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(pythonAlone().resolve("python3").toString());
    command.add(root.resolve("src/deploy/deploy").toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", tools + ":" + pythonAlone());
    builder.environment().put("RECORD", record.toString());
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), output);
  }

  /** Every call of a tool so far, in order, as it was written. */
  List<String> calls() throws IOException {
    Path calls = record.resolve("calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  /** The calls that change something. */
  List<String> changes() throws IOException {
    return calls().stream()
        .filter(call -> !call.matches("mvn .*|sam list .*|ask smapi get-.*"))
        .toList();
  }

  void forgetCalls() throws IOException {
    Files.deleteIfExists(record.resolve("calls"));
  }

  /** The skills that exist now. */
  List<String> skills() throws IOException {
    List<String> ids = new ArrayList<>();
    Path skills = record.resolve("skills.json");
    if (Files.exists(skills)) {
      json(skills).forEach(id -> ids.add(id.asText()));
    }
    return ids;
  }

  /** What the {@code number}th import sent, from 1. */
  JsonNode sent(int number) throws IOException {
    return json(record.resolve("import-" + number + ".json"));
  }

  /** What the last import sent. */
  JsonNode lastSent() throws IOException {
    int number = 1;
    while (Files.exists(record.resolve("import-" + (number + 1) + ".json"))) {
      number++;
    }
    return sent(number);
  }

  /** The parameters of a stack, or a missing node when there is no such stack. */
  JsonNode stack(String name, String region) throws IOException {
    Path stack = record.resolve(name + "." + region + ".json");
    return Files.exists(stack) ? json(stack) : MissingNode.getInstance();
  }

  /** Deletes what the command keeps from one run to the next, as a fresh checkout would. */
  void loseState() throws IOException {
    for (String directory : List.of(".ask", "target", ".aws-sam")) {
      delete(root.resolve(directory));
    }
  }

  /** Deletes only what {@code mvn clean} deletes. */
  void clean() throws IOException {
    delete(root.resolve("target"));
  }

  /** Every file that git would see, with its content. */
  Map<String, String> trackedFiles() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path file : files(root)) {
      String name = root.relativize(file).toString();
      if (!name.matches("(\\.ask|target|\\.aws-sam)/.*")) {
        files.put(name, new String(Files.readAllBytes(file), ISO_8859_1));
      }
    }
    return files;
  }

  /** Every file of the tree by name. */
  List<String> everyFile() throws IOException {
    return files(root).stream().map(file -> root.relativize(file).toString()).sorted().toList();
  }

  /** The python3 on the PATH, if any. */
  static Path python() {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(directory -> Path.of(directory, "python3"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("python3 is not on the PATH"));
  }

  /** A directory in which python3 is the only program, so that no real tool is ever reached. */
  private Path pythonAlone() throws IOException {
    Path alone = tools.resolveSibling("python");
    if (!Files.exists(alone)) {
      Files.createDirectories(alone);
      Process which =
          new ProcessBuilder(python().toString(), "-c", "import sys; print(sys.executable)")
              .start();
      Path real = Path.of(new String(which.getInputStream().readAllBytes(), UTF_8).strip());
      Files.writeString(alone.resolve("python3"), "#!/bin/sh\nexec " + real + " \"$@\"\n");
      alone.resolve("python3").toFile().setExecutable(true);
    }
    return alone;
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> all = Files.walk(directory)) {
        all.sorted(Comparator.reverseOrder())
            .forEach(path -> {
              try {
                Files.delete(path);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
      }
    }
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }
}
