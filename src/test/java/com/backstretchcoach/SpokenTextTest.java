package com.backstretchcoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.profile.Preference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is spoken is plain, calm and complete. */
class SpokenTextTest {
  private static final Language TEXTS = Language.of(Language.DEFAULT_LOCALE);

  /** A whole key, as in {@code say("danger")}; keys that are put together are not seen. */
  private static final Pattern KEY_IN_USE =
      Pattern.compile("\\b(?:say|all)\\(\\s*\"([\\w.]+)\"\\s*[,)]");

  @Test
  void nothingIsShoutedOrMarkedUp() {
    assertThat(everyText())
        .allSatisfy(text ->
            assertThat(withoutPlaceholders(text))
                .isNotBlank()
                .doesNotContainPattern("[!<>&*_#…—]"));
  }

  @Test
  void everyTextIsTidy() {
    assertThat(everyText())
        .allSatisfy(text ->
            assertThat(text).isEqualTo(text.strip()).doesNotContain("  ", " .", " ,", "..", " ?"));
  }

  @Test
  void placeholdersAreWellFormed() {
    assertThat(everyText())
        .allSatisfy(text ->
            assertThat(
                    text.replaceAll(
                            "\\{[a-z]\\w*, plural,( (zero|one|two|few|many|other) \\{[^{}]*})+}",
                            "")
                        .replaceAll("\\{[a-z][A-Za-z_]*}", ""))
                .doesNotContainPattern("[{}]"));
  }

  @Test
  void everyTextThatTheCodeNamesExists() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (String source : mainSources()) {
      Matcher keys = KEY_IN_USE.matcher(source);
      while (keys.find()) {
        if (!TEXTS.keys().contains(keys.group(1))) {
          missing.add(keys.group(1));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void noTextIsLeftThatNothingNames() throws IOException {
    String code = String.join("\n", mainSources());
    Set<String> unused = new TreeSet<>();
    for (String key : TEXTS.keys()) {
      if (!isNamed(key, code)) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }

  /** Whether the key, or a part of it up to a dot, is a literal in the code. */
  private static boolean isNamed(String key, String code) {
    boolean ofAPreference =
        Preference.TABLE.stream().anyMatch(known -> key.startsWith(known.textKey() + "."));
    if (ofAPreference || code.contains("\"" + key + "\"")) {
      return true;
    }
    for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
      String beginning = key.substring(0, dot);
      if (code.contains("\"" + beginning + "\"") || code.contains("\"" + beginning + ".\"")) {
        return true;
      }
    }
    return false;
  }

  private static String withoutPlaceholders(String text) {
    return text.replaceAll("\\{[a-z][A-Za-z_]*}", "x");
  }

  private static List<String> everyText() {
    return TEXTS.keys().stream().flatMap(key -> TEXTS.variants(key).stream()).toList();
  }

  /** Code, and the data that names texts. */
  private static List<String> mainSources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      return files
          .filter(file -> file.toString().endsWith(".java") || file.endsWith("conditions.json"))
          .map(SpokenTextTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
