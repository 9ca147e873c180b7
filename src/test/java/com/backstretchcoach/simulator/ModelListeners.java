package com.backstretchcoach.simulator;

import com.backstretchcoach.simulator.echo.Listener;
import java.io.IOException;
import java.time.ZoneOffset;

/** Listeners that understand by the skill's own interaction model. */
public final class ModelListeners {
  private ModelListeners() {}

  /** American English, in UTC. */
  public static Listener english() throws IOException {
    return of("en-US");
  }

  /** The language of {@code locale}, in UTC. */
  public static Listener of(String locale) throws IOException {
    return new ModelListener(ModelFile.of(locale).hearing(locale), ZoneOffset.UTC);
  }
}
