package com.backstretchcoach.dialog.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.OpenQuestion;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Playback;
import com.backstretchcoach.routine.Side;
import com.backstretchcoach.routine.Stage;
import com.backstretchcoach.voice.HoldAudio;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A conversation travels through the device and comes back, whatever was made of it there. */
class SessionCodecTest {
  private static final Conversation NEW = SessionCodec.read(Map.of(), HoldAudio.CLOCK);

  @Test
  void itComesBackAsItWent() {
    Conversation conversation =
        NEW.withSet(
                NEW.set()
                    .withStage(Stage.UNDER_WAY)
                    .withNext(new Leg(2, Side.LEFT))
                    .counting(List.of(new Leg(1, Side.RIGHT), new Leg(1, Side.LEFT)))
                    .withLeftOut(Set.of(Side.RIGHT))
                    .withRounds(2)
                    .withStepsKnown(true)
                    .withOfferedHold(30)
                    .withDeclined(1))
            .withPlayback(
                Optional.of(
                    new Playback(
                        Instant.parse("2026-11-25T12:00:00Z"),
                        List.of(
                            new Playback.Mark(new Leg(2, Side.LEFT), Duration.ofMillis(40_500))))))
            .withQuestion(Optional.of(new OpenQuestion("MORE_FOOD", "food.more/banana")))
            .withSaid(
                NEW.said()
                    .withTurn(12)
                    .withLast("Heat feels good.")
                    .withMisses(2)
                    .withOnce(Set.of("kidney_caution", "hands.free"))
                    .withUntold(Optional.of(new OpenQuestion("MORE_HEAT", "heat.more"))))
            .withAudio(HoldAudio.SSML)
            .withZone(Optional.of(ZoneId.of("Asia/Kolkata")));

    assertThat(SessionCodec.read(SessionCodec.write(conversation), HoldAudio.CLOCK))
        .isEqualTo(conversation);
  }

  @Test
  void aWholeSetSaysNothingOfItsRounds() {
    assertThat(SessionCodec.write(NEW)).doesNotContainKey("rounds");
    assertThat(SessionCodec.write(NEW.withSet(NEW.set().withRounds(2)))).containsEntry("rounds", 2);
  }

  @Test
  void anEmptySessionIsANewOne() {
    assertThat(NEW.set().stage()).isEqualTo(Stage.NOT_STARTED);
    assertThat(NEW.set().rounds()).isEqualTo(3);
    assertThat(NEW.question()).isEmpty();
    assertThat(NEW.playback()).isEmpty();
    assertThat(NEW.said().once()).isEmpty();
    assertThat(NEW.zone()).isEmpty();
    assertThat(NEW.audio()).isEqualTo(HoldAudio.CLOCK);
  }

  @ParameterizedTest
  @CsvSource({
    "turn, 1000000, 1000000",
    "turn, 1000001, 0",
    "turn, -1, 0",
    "misses, 3, 3",
    "misses, 4, 0"
  })
  void aNumberOutOfItsBoundsIsNone(String name, int number, int read) {
    Conversation conversation = SessionCodec.read(Map.of(name, number), HoldAudio.CLOCK);

    assertThat(name.equals("turn") ? conversation.said().turn() : conversation.said().misses())
        .isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 3", "0, 3", "4, 3"})
  void aSetHasOneToThreeRounds(int rounds, int read) {
    assertThat(SessionCodec.read(Map.of("rounds", rounds), HoldAudio.CLOCK).set().rounds())
        .isEqualTo(read);
  }

  @Test
  void aTextIsReadAsFarAsWeWriteOne() {
    assertThat(read("lastSaid", "a".repeat(2_000)).said().last()).hasSize(2_000);
    assertThat(read("lastSaid", "a".repeat(2_001)).said().last()).isEmpty();
    assertThat(read("question", "a".repeat(200)).question())
        .contains(new OpenQuestion("a".repeat(200), ""));
    assertThat(read("question", "a".repeat(201)).question()).isEmpty();
  }

  @Test
  void whatIsSaidOnceHasANameAndThereAreTwentyAtMost() {
    assertThat(read("once", "kidney_caution,1st,,more than a name").said().once())
        .containsExactly("kidney_caution");
    String many =
        IntStream.range(0, 26)
            .mapToObj(i -> "said_" + (char) ('a' + i))
            .collect(Collectors.joining(","));
    assertThat(read("once", many).said().once()).hasSize(20);
  }

  @Test
  void anEarlierSessionHadItsOwnWordForTheCautionAboutKidneys() {
    assertThat(read("kidneyCautionSaid", 1).said().once()).containsExactly("kidney_caution");
    assertThat(read("kidneyCautionSaid", 0).said().once()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Mars/Olympus", "no zone", "+99:00"})
  void whatIsNoZoneIsNone(String zone) {
    assertThat(read("zone", zone).zone()).isEmpty();
  }

  @Test
  void aStretchOfWhichNothingPlaysIsPaused() {
    assertThat(read("stage", "UNDER_WAY").set().stage()).isEqualTo(Stage.PAUSED);
    assertThat(
            SessionCodec.read(
                    Map.of("stage", "UNDER_WAY", "marks", "1R@40500", "sentAt", 1L),
                    HoldAudio.CLOCK)
                .set()
                .stage())
        .isEqualTo(Stage.UNDER_WAY);
  }

  private static Conversation read(String name, Object value) {
    return SessionCodec.read(Map.of(name, value), HoldAudio.CLOCK);
  }
}
