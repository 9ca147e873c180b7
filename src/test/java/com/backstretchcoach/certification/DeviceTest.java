package com.backstretchcoach.certification;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.lambda.BackStretchCoach;
import com.backstretchcoach.schema.CheckedHandler;
import com.backstretchcoach.simulator.Desk;
import com.backstretchcoach.simulator.ModelListeners;
import com.backstretchcoach.simulator.echo.Counterpart;
import com.backstretchcoach.simulator.echo.Echo;
import com.backstretchcoach.simulator.echo.Happening;
import com.backstretchcoach.simulator.echo.Listener;
import com.backstretchcoach.simulator.echo.Skill;
import com.backstretchcoach.simulator.envelope.EchoDevice;
import com.backstretchcoach.simulator.envelope.EndReason;
import com.backstretchcoach.simulator.envelope.Requests;
import com.backstretchcoach.simulator.envelope.ScreenSize;
import com.backstretchcoach.simulator.timeline.SyllableClock;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The skill on each device that Amazon names, spoken to in words. */
class DeviceTest {
  private static final String SKILL_ID = "amzn1.ask.skill.test";
  private static final Map<String, Listener> LISTENERS = new HashMap<>();

  private Instant now = Desk.START;

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("devices")
  @Requirement(
      page = Page.VOICE,
      value =
          "it opens, does what it is for, and closes, on every device with and without a screen")
  void aWholeSetIsStretchedOnEveryDevice(String locale, Optional<ScreenSize> screen)
      throws IOException {
    Echo echo = echo(locale, screen);
    String name = Locales.model(locale).path("invocationName").asText();

    assertThat(screens(said(echo, "open " + name))).isEqualTo(screen.isPresent());
    for (String round : List.of("ready", "yes", "yes")) {
      Happening.Answered heard = said(echo, round);
      assertThat(heard.schedule().spans()).anyMatch(span -> span.id().startsWith("hold-"));
      assertThat(screens(heard)).isEqualTo(screen.isPresent());
      now = now.plusSeconds(120);
    }
    assertThat(said(echo, "stop").open()).isFalse();
    assertThat(echo.open()).isFalse();
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("devices")
  @Requirement(
      page = Page.VOICE,
      value = "whoever says nothing is asked once more, and then the skill closes")
  void silenceIsMetWithOneMoreQuestionAndThenTheSkillCloses(
      String locale, Optional<ScreenSize> screen) throws IOException {
    Echo echo = echo(locale, screen);
    said(echo, "open " + Locales.model(locale).path("invocationName").asText());

    assertThat(echo.silence(now.plusSeconds(10)))
        .singleElement()
        .isInstanceOfSatisfying(
            Happening.Reprompted.class, again -> assertThat(again.schedule().text()).isNotBlank());
    assertThat(echo.silence(now.plusSeconds(20)))
        .containsExactly(new Happening.Closed(EndReason.EXCEEDED_MAX_REPROMPTS));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examplePhrases")
  @Requirement(
      page = Page.FUNCTIONAL,
      value = "each example phrase of the store does what it says, said as it is written")
  void eachExamplePhraseIsUnderstoodAndAnswered(String locale, String phrase) throws IOException {
    List<Happening> happenings =
        echo(locale, Optional.empty()).hear(phrase.replaceFirst("^Alexa, ", ""), now);

    assertThat(happenings)
        .filteredOn(Happening.Heard.class::isInstance)
        .map(heard -> ((Happening.Heard) heard).understood().intent())
        .doesNotContain("AMAZON.FallbackIntent")
        .hasSize(phrase.startsWith("Alexa, open") ? 0 : 1);
    assertThat(happenings.getLast()).isInstanceOf(Happening.Answered.class);
  }

  static Stream<Arguments> devices() {
    return Locales.all().stream()
        .flatMap(locale ->
            Stream.concat(
                    Stream.of(Optional.<ScreenSize>empty()),
                    Stream.of(ScreenSize.values()).map(Optional::of))
                .map(screen -> Arguments.of(locale, screen)));
  }

  static Stream<Arguments> examplePhrases() {
    JsonNode store =
        Locales.read(Locales.PACKAGE.resolve("skill.json"))
            .at("/manifest/publishingInformation/locales");
    return Locales.all().stream()
        .flatMap(locale ->
            store
                .path(locale)
                .path("examplePhrases")
                .valueStream()
                .map(phrase -> Arguments.of(locale, phrase.asText())));
  }

  private Happening.Answered said(Echo echo, String words) {
    Happening last = echo.hear(words, now).getLast();
    assertThat(last).as(words).isInstanceOf(Happening.Answered.class);
    return (Happening.Answered) last;
  }

  private static boolean screens(Happening.Answered heard) {
    return heard
        .answer()
        .at("/response/directives")
        .findValuesAsText("type")
        .contains("Alexa.Presentation.APL.RenderDocument");
  }

  private static Echo echo(String locale, Optional<ScreenSize> screen) throws IOException {
    return new Echo(
        Locales.model(locale).path("invocationName").asText(),
        listener(locale),
        new Requests(new EchoDevice(SKILL_ID, locale, screen, EchoDevice.Services.NONE)),
        new Counterpart(
            new Skill(
                CheckedHandler.ofBothWays(new BackStretchCoach(Map.of("SKILL_ID", SKILL_ID)))),
            new SyllableClock(),
            false));
  }

  /** Learning to understand a model takes a while. */
  private static Listener listener(String locale) throws IOException {
    if (!LISTENERS.containsKey(locale)) {
      LISTENERS.put(locale, ModelListeners.of(locale));
    }
    return LISTENERS.get(locale);
  }
}
