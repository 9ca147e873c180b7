package com.backstretchcoach.screen;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** The pictures of each screen in each theme side by side, to look at all of them at once. */
final class ContactSheet {
  private static final int COLUMNS = 5;
  private static final int WIDTH = 384;
  private static final int GAP = 8;

  private ContactSheet() {}

  /** Writes {@code target/screenshots/sheet-<screen>-<theme>.png} of drawings with pictures. */
  static void write(List<JsonNode> drawings) throws IOException {
    Map<String, List<Path>> sheets = new TreeMap<>();
    for (JsonNode drawing : drawings) {
      String name = drawing.get("name").asText();
      String device =
          name.substring(
              name.lastIndexOf("hub-") < 0 ? name.lastIndexOf("tv-") : name.lastIndexOf("hub-"));
      for (JsonNode look : drawing.get("looks")) {
        sheets
            .computeIfAbsent(device, key -> new ArrayList<>())
            .add(Path.of(look.get("shot").asText()));
      }
    }
    for (Map.Entry<String, List<Path>> sheet : sheets.entrySet()) {
      Path file = Path.of("target", "screenshots", "sheet-" + sheet.getKey() + ".png");
      ImageIO.write(sheet(sheet.getValue()), "png", file.toFile());
    }
  }

  private static BufferedImage sheet(List<Path> pictures) throws IOException {
    BufferedImage first = ImageIO.read(pictures.getFirst().toFile());
    int height = WIDTH * first.getHeight() / first.getWidth();
    int rows = (pictures.size() + COLUMNS - 1) / COLUMNS;
    BufferedImage sheet =
        new BufferedImage(
            COLUMNS * (WIDTH + GAP), rows * (height + GAP), BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = sheet.createGraphics();
    canvas.setColor(Color.GRAY);
    canvas.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    for (int i = 0; i < pictures.size(); i++) {
      Image small =
          ImageIO.read(pictures.get(i).toFile())
              .getScaledInstance(WIDTH, height, Image.SCALE_AREA_AVERAGING);
      canvas.drawImage(small, i % COLUMNS * (WIDTH + GAP), i / COLUMNS * (height + GAP), null);
    }
    canvas.dispose();
    return sheet;
  }
}
