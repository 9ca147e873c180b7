package com.backstretchcoach.voice;

import com.backstretchcoach.language.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long a real synthesizer takes for the words of a hold, measured once with espeak-ng. Run
 * {@link #main} to measure again; it needs espeak-ng on the path.
 *
 * @param whole with the silence that the synthesizer leaves after a word
 * @param audible to the last sound
 */
record WordLengths(JsonNode whole, JsonNode audible) {
  private static final Path FILE = Path.of("src/test/resources/voice/word-lengths.json");
  private static final int WAV_HEADER_BYTES = 44;
  private static final int RATE_AT_BYTE = 24;
  private static final int QUIET = 100;

  static WordLengths measured() {
    try {
      JsonNode file = new ObjectMapper().readTree(FILE.toFile());
      return new WordLengths(file.get("whole"), file.get("audible"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Duration whole(String word) {
    return Duration.ofMillis(whole.required(word).asLong());
  }

  Duration audible(String word) {
    return Duration.ofMillis(audible.required(word).asLong());
  }

  public static void main(String[] args) throws Exception {
    List<String> words =
        Stream.of("number", "halfway", "hold")
            .flatMap(key -> Language.of("en-US").variants(key).stream())
            .toList();
    ObjectNode file = new ObjectMapper().createObjectNode();
    file.put("measuredWith", "espeak-ng, voice en-us, its own rate, milliseconds");
    ObjectNode whole = file.putObject("whole");
    ObjectNode audible = file.putObject("audible");
    for (String word : words) {
      ByteBuffer samples = speak(word);
      int rate = samples.getInt(RATE_AT_BYTE);
      int count = (samples.limit() - WAV_HEADER_BYTES) / 2;
      int last = 0;
      for (int i = 0; i < count; i++) {
        if (Math.abs(samples.getShort(WAV_HEADER_BYTES + 2 * i)) > QUIET) {
          last = i;
        }
      }
      whole.put(word, 1000L * count / rate);
      audible.put(word, 1000L * last / rate);
    }
    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(FILE.toFile(), file);
  }

  private static ByteBuffer speak(String word) throws IOException, InterruptedException {
    Path wav = Files.createTempFile("word", ".wav");
    new ProcessBuilder("espeak-ng", "-v", "en-us", "-w", wav.toString(), word).start().waitFor();
    ByteBuffer samples = ByteBuffer.wrap(Files.readAllBytes(wav)).order(ByteOrder.LITTLE_ENDIAN);
    Files.delete(wav);
    return samples;
  }
}
