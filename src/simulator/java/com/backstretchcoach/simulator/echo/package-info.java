/** Sessions as an Echo keeps them: who is listening, what is sent, when it is over. */
@NullMarked
package com.backstretchcoach.simulator.echo;

import org.jspecify.annotations.NullMarked;
