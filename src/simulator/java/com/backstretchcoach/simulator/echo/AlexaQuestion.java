package com.backstretchcoach.simulator.echo;

/** A question of Alexa's own, which the skill does not hear. */
sealed interface AlexaQuestion permits ConsentDialog, RoutineDialog {}
