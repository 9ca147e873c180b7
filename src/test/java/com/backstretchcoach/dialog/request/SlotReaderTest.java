package com.backstretchcoach.dialog.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.Slot;
import com.backstretchcoach.dialog.SlotValue;
import com.backstretchcoach.dialog.Slots;
import com.backstretchcoach.language.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Alexa heard in the slots of an intent. */
class SlotReaderTest {
  @Test
  void wordsAreRead() {
    assertThat(read("tennis ball").byName())
        .isEqualTo(Map.of("it", new SlotValue("tennis ball", "tennis_ball", Optional.empty())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", " ", "<>"})
  void whatSaysNothingIsNotFilled(String value) {
    assertThat(read(value)).isEqualTo(Slots.NONE);
  }

  @Test
  void anIntentWithoutSlotsHasNone() {
    Map<String, Slot> empty = new HashMap<>();
    empty.put("it", null);

    assertThat(SlotReader.read(null, english())).isEqualTo(Slots.NONE);
    assertThat(SlotReader.read(empty, english())).isEqualTo(Slots.NONE);
  }

  private static Slots read(String value) {
    return SlotReader.read(Map.of("it", Slot.builder().withValue(value).build()), english());
  }

  private static Language english() {
    return Language.of("en-US");
  }
}
