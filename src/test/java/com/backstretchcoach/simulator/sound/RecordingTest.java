package com.backstretchcoach.simulator.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.backstretchcoach.simulator.CoachOnPaper;
import com.backstretchcoach.simulator.timeline.ResponseSchedule;
import com.backstretchcoach.simulator.timeline.Schedule;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;

class RecordingTest {
  private static final int HOLD_SECONDS = 8;

  /** Moves its lips, a tenth of a second for each letter. */
  private static final Voice MUTE =
      new Voice() {
        @Override
        public Sound speech(String text) {
          return Sound.silence(Duration.ofMillis(100L * text.length()));
        }

        @Override
        public Sound speech(String text, Duration length) {
          return Sound.silence(length);
        }
      };

  @Test
  void theHoldLastsItsSecondsToTheSample() throws Exception {
    short[] samples = recorded(MUTE).samples();

    List<Integer> tones = beginnings(samples);
    assertThat(tones).hasSize(2);
    assertThat(tones.getLast() - tones.getFirst()).isEqualTo(HOLD_SECONDS * Sound.RATE);
  }

  @Test
  void theHoldBeginsAfterTheCueAndTheSettling() throws Exception {
    Schedule schedule = ResponseSchedule.of(round(), MUTE);

    int first = beginnings(recorded(MUTE).samples()).getFirst();

    assertThat(first).isEqualTo(Sound.position(schedule.span("hold-1-right").get().start()));
  }

  @Test
  void aVoiceThatIsHeardDoesNotMoveTheHold() throws Exception {
    Synthesizer voice = new Synthesizer();
    assumeTrue(voice.installed(), "espeak-ng is not installed");
    Schedule schedule = ResponseSchedule.of(round(), voice);

    Sound sound = Recording.of(schedule, voice);

    int begin = Sound.position(schedule.span("hold-1-right").get().start());
    int end = Sound.position(schedule.span("hold-1-right").get().end());
    assertThat(end - begin).isEqualTo(HOLD_SECONDS * Sound.RATE);
    assertThat(loudness(sound.samples(), 0, begin / 2)).isPositive();
    assertThat(loudness(sound.samples(), begin + Sound.RATE, begin + 2 * Sound.RATE)).isPositive();
    assertThat(sound.length()).isCloseTo(schedule.length(), Duration.ofMillis(200));
  }

  @Test
  void aFileCanBePlayedByAnyPlayer() throws Exception {
    Sound sound = recorded(MUTE);

    try (AudioInputStream file =
        AudioSystem.getAudioInputStream(new ByteArrayInputStream(sound.wave()))) {
      assertThat(file.getFormat().getSampleRate()).isEqualTo(Sound.RATE);
      assertThat(file.getFormat().getChannels()).isEqualTo(1);
      assertThat(file.getFrameLength()).isEqualTo(sound.samples().length);
    }
  }

  private static Sound recorded(Voice voice) throws JsonProcessingException {
    return Recording.of(ResponseSchedule.of(round(), voice), voice);
  }

  private static JsonNode round() throws JsonProcessingException {
    return new ObjectMapper().readTree(CoachOnPaper.round()).path("response");
  }

  /** Where something is heard after at least a second of silence. */
  private static List<Integer> beginnings(short[] samples) {
    List<Integer> beginnings = new ArrayList<>();
    int silent = Sound.RATE;
    for (int i = 0; i < samples.length; i++) {
      if (samples[i] != 0 && silent >= Sound.RATE) {
        beginnings.add(i);
      }
      silent = samples[i] == 0 ? silent + 1 : 0;
    }
    return beginnings;
  }

  private static double loudness(short[] samples, int from, int to) {
    return IntStream.range(from, to).mapToDouble(i -> Math.abs(samples[i])).average().orElseThrow();
  }
}
