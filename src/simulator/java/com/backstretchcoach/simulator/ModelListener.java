package com.backstretchcoach.simulator;

import com.backstretchcoach.simulator.echo.Listener;
import com.backstretchcoach.simulator.envelope.SlotValue;
import com.backstretchcoach.simulator.envelope.Understood;
import com.backstretchcoach.simulator.hearing.HeardSlot;
import com.backstretchcoach.simulator.hearing.Hearing;
import com.backstretchcoach.simulator.hearing.Recognition;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Understands by an interaction model, in the time zone of the device. */
record ModelListener(Hearing hearing, ZoneId zone) implements Listener {
  @Override
  public Understood hear(String utterance, Instant now) {
    Recognition heard = hearing.hear(utterance, now.atZone(zone));
    List<SlotValue> slots = heard.slots().values().stream().map(ModelListener::slot).toList();
    return new Understood(heard.intent(), slots, heard.confidence());
  }

  private static SlotValue slot(HeardSlot slot) {
    return new SlotValue(
        slot.name(),
        Optional.ofNullable(slot.value()),
        slot.resolution()
            .map(resolution ->
                new SlotValue.Match(
                    resolution.authority(), resolution.valueName(), resolution.valueId())));
  }
}
