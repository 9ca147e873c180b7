package com.backstretchcoach.screen;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.simulator.web.WithBrowser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/** Amazon's renderer in Chromium, which draws screens one after another. */
final class RenderingPage {
  /** The words of the screens that are drawn; any turn will do. */
  private static final int TURN = 7;

  private static final Path FOLDER = Path.of("target", "stage");
  private static final long MOST_MINUTES = 10;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Screens screens = new Screens();
  private final ArrayNode jobs = JSON.createArrayNode();

  /** A device with its theme and the locale that it is set to. */
  record Device(TestScreen viewport, String theme, String locale) {
    Device(TestScreen viewport, String theme) {
      this(viewport, theme, Language.DEFAULT_LOCALE);
    }

    @Override
    public String toString() {
      String words = locale.equals(Language.DEFAULT_LOCALE) ? "" : "-" + locale;
      return viewport.name() + "-" + theme + words;
    }
  }

  /**
   * Something to do at a time.
   *
   * @param at milliseconds since the screen was shown
   * @param shot the name of a picture to take, empty for none
   * @param touch the words of a button to touch first, empty for none
   * @param key a key of the remote control to press first, empty for none
   * @param late whether the device draws nothing from the look before until this one
   */
  record Look(int at, String shot, String touch, String key, boolean late) {
    static Look at(int at) {
      return new Look(at, "", "", "", false);
    }

    static Look shot(int at, String name) {
      return new Look(at, name, "", "", false);
    }

    static Look touch(int at, String words) {
      return new Look(at, "", words, "", false);
    }

    static Look key(int at, String key) {
      return new Look(at, "", "", key, false);
    }

    static Look late(int at) {
      return new Look(at, "", "", "", true);
    }
  }

  /** Plans to draw a view. */
  void draw(String name, View view, Device device, List<Look> looks) {
    draw(name, view, device, looks, Map.of());
  }

  /**
   * Plans to draw a view with more data than the skill sends.
   *
   * @param more what is added to the data, or put in its place
   */
  void draw(String name, View view, Device device, List<Look> looks, Map<String, Long> more) {
    Screen screen = screen(view, device.locale());
    ObjectNode job = jobs.addObject().put("name", name);
    job.set("document", screen.document().tree());
    job.set("datasources", screen.datasources());
    more.forEach(((ObjectNode) screen.datasources().get("coach"))::put);
    job.putObject("viewport")
        .put("width", device.viewport().width())
        .put("height", device.viewport().height())
        .put("dpi", device.viewport().dpi())
        .put("shape", device.viewport().shape())
        .put("mode", device.viewport().mode())
        .put("theme", device.theme());
    ArrayNode plan = job.putArray("looks");
    for (Look look : looks) {
      String shot = look.shot().isEmpty() ? "" : "target/screenshots/" + look.shot() + ".png";
      plan.addObject()
          .put("at", look.at())
          .put("shot", shot)
          .put("touch", look.touch())
          .put("key", look.key())
          .put("late", look.late());
    }
  }

  /** What the skill sends of a view in a locale. */
  Screen screen(View view, String locale) {
    return screens.of(view, new Phrases(Language.of(locale), TURN), TURN).asking(true);
  }

  /** Draws what was planned; what each drawing was like, in the same order. */
  List<JsonNode> play() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    Files.createDirectories(Path.of("target", "screenshots"));
    Path plan = FOLDER.resolve("jobs.json");
    Path results = FOLDER.resolve("results.json");
    Path log = FOLDER.resolve("stage.log");
    Files.deleteIfExists(results);
    JSON.writeValue(plan.toFile(), jobs);
    Process node =
        new ProcessBuilder(
                "node",
                "src/test/web/stage.mjs",
                WithBrowser.MODULES.toString(),
                plan.toString(),
                results.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = node.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
    if (!ended || node.exitValue() != 0) {
      node.destroyForcibly();
      throw new IOException("the stage failed:\n" + Files.readString(log));
    }
    return StreamSupport.stream(JSON.readTree(results.toFile()).spliterator(), false).toList();
  }
}
