package com.backstretchcoach.feature.massage;

import com.backstretchcoach.dialog.Feature;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Topic;
import java.util.Map;

/** Massage. */
public final class MassageFeature implements Feature {
  @Override
  public Map<Intent, Topic> intents() {
    return Map.of(Intent.MASSAGE, new MassageTopic());
  }
}
