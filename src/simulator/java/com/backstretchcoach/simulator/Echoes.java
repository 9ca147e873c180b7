package com.backstretchcoach.simulator;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.backstretchcoach.simulator.alexa.Household;
import com.backstretchcoach.simulator.echo.Counterpart;
import com.backstretchcoach.simulator.echo.Echo;
import com.backstretchcoach.simulator.echo.Listener;
import com.backstretchcoach.simulator.echo.Skill;
import com.backstretchcoach.simulator.envelope.EchoDevice;
import com.backstretchcoach.simulator.envelope.Requests;
import com.backstretchcoach.simulator.timeline.SyllableClock;
import java.util.function.Supplier;

/**
 * Makes Echos that are alike but for their device and what stands between them and the skill.
 *
 * @param audioFails whether they play no audio document
 */
record Echoes(String invocationName, Listener listener, boolean audioFails) {
  /** An Echo with {@code skill} as its only skill, in {@code household}. */
  Echo with(RequestStreamHandler skill, Supplier<EchoDevice> device, Household household) {
    return new Echo(
        invocationName,
        listener,
        new Requests(device),
        new Counterpart(new Skill(skill), new SyllableClock(), audioFails),
        household);
  }
}
