package com.backstretchcoach.simulator.echo;

import com.backstretchcoach.simulator.envelope.RoutineRequest;

/** A routine that Alexa is offering. */
record RoutineDialog(RoutineRequest request) implements AlexaQuestion {}
