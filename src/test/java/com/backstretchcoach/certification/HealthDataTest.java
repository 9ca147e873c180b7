package com.backstretchcoach.certification;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.conversation.AtHome;
import com.backstretchcoach.conversation.Heard;
import com.backstretchcoach.log.LogLines;
import com.backstretchcoach.simulator.profile.FileProfileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A skill that is not HIPAA-eligible must not collect what people say about their health. */
class HealthDataTest {
  private static final Set<String> TELLS =
      Set.of("CautionIntent", "PainIntent", "DangerSignIntent");

  /**
   * What a session knows of such words until it closes: what to do about them, and not what they
   * were. No foods rich in potassium; a yes before the next hold; how often a leg had to be let go.
   */
  private static final Set<String> WHAT_TO_DO =
      Set.of("potassium_limit", "agreement_due", "let_go", "let_go_twice");

  private static final Pattern WORDS = Pattern.compile("[\",:{}]+");

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}: {1} {2}")
  @MethodSource("whatIsTold")
  @Requirement(
      page = Page.POLICY,
      value = "what is said about the body is neither stored nor logged, nor in the session")
  void whatIsSaidAboutTheBodyIsDropped(String locale, String intent, List<String> slots)
      throws Exception {
    Path memory = folder.resolve("memory.json");
    String[] told = slots.toArray(String[]::new);
    try (AtHome home = new AtHome(new FileProfileStore(memory))) {
      home.device.speaking(locale).launch();
      home.device.says("ReadyIntent");

      List<String> sessions = new ArrayList<>();
      List<String> logged =
          LogLines.of(() -> {
            home.device.says(intent, told);
            sessions.add(home.device.attributes().toString());
            home.device.says("AMAZON.NoIntent");
            home.device.says("AMAZON.HelpIntent");
            home.device.says("AMAZON.PauseIntent");
            sessions.add(home.device.attributes().toString());
          });
      assertThat(WHAT_TO_DO)
          .containsAll(
              Stream.of(home.device.attributes().path("once").asText().split(","))
                  .filter(flag -> !flag.isEmpty())
                  .toList());
      home.device.says("AMAZON.StopIntent");

      String stored = Files.exists(memory) ? Files.readString(memory) : "";
      for (String slot : slots) {
        for (String word : slot.substring(slot.indexOf('=') + 1).split(":")) {
          assertThat(stored).doesNotContainIgnoringCase(word);
          assertThat(sessions)
              .allSatisfy(session -> assertThat(WORDS.split(session)).doesNotContain(word));
          assertThat(logged)
              .noneMatch(
                  line -> line.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
        }
      }
      assertThat(logged).noneMatch(line -> line.contains(intent));
      assertThat(stored).doesNotContain(intent);
    }
  }

  static Stream<Arguments> whatIsTold() {
    return Locales.all().stream()
        .flatMap(locale ->
            Wish.of(Locales.model(locale)).stream()
                .filter(wish -> TELLS.contains(wish.intent()))
                .map(wish -> Arguments.of(locale, wish.intent(), wish.slots())));
  }

  @ParameterizedTest
  @MethodSource("locales")
  @Requirement(
      page = Page.POLICY,
      value = "the first launch says that this is general information and not medical advice")
  void theFirstLaunchSaysThatThisIsNoMedicalAdvice(String locale) {
    try (AtHome home = new AtHome()) {
      assertThat(home.device.speaking(locale).launch().words())
          .contains("general information, not medical advice", "get medical help");
      assertThat(home.device.says("AMAZON.HelpIntent").words()).contains("not medical advice");
    }
  }

  @ParameterizedTest
  @MethodSource("locales")
  @Requirement(
      page = Page.POLICY,
      value = "no help in an emergency is promised: the person is told to call for it themselves")
  void aDangerSignSendsThePersonForHelpAndStops(String locale) {
    try (AtHome home = new AtHome()) {
      home.device.speaking(locale).launch();
      home.device.says("ReadyIntent");
      Heard danger = home.device.says("DangerSignIntent");

      assertThat(danger.words())
          .containsPattern("emergency (number|services)")
          .contains("can't call");
      assertThat(danger.ends()).isTrue();
    }
  }

  static Stream<String> locales() {
    return Locales.all().stream();
  }
}
