package com.backstretchcoach.simulator.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ResponseScheduleTest {
  @Test
  void outputSpeechIsHeardBeforeTheAudioDocument() throws Exception {
    Schedule schedule =
        read(
            """
            {"directives": [{"type": "Alexa.Presentation.APLA.RenderDocument",
               "document": {"mainTemplate": {"item": {"type": "Speech", "content": "hold"}}}}],
             "outputSpeech": {"type": "PlainText", "text": "ready"}}\
            """);

    assertThat(schedule.text()).isEqualTo("ready hold");
    assertThat(schedule.heard().getLast().start()).isEqualTo(Duration.ofMillis(500));
  }

  @Test
  void anEmptyResponseIsHeardAsNothing() throws Exception {
    assertThat(read("{}").length()).isEqualTo(Duration.ZERO);
  }

  @Test
  void wordsAreSharedOutOverTheTimeTheyTakeTogether() throws Exception {
    SpokenWords heard =
        read("{\"outputSpeech\": {\"type\": \"PlainText\", \"text\": \"let it go\"}}")
            .heard()
            .getFirst();

    assertThat(heard.words()).extracting(SpokenWords::text).containsExactly("let", "it", "go");
    assertThat(heard.words().getFirst().start()).isEqualTo(heard.start());
    assertThat(heard.words().getLast().end()).isEqualTo(heard.end());
    assertThat(heard.words().get(1).start()).isEqualTo(heard.words().getFirst().end());
  }

  private static Schedule read(String response) throws Exception {
    return ResponseSchedule.of(new ObjectMapper().readTree(response), LetterClock.TEN_A_SECOND);
  }
}
