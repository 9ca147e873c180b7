/** An Echo on your desk: talks to the real Lambda handler from a terminal; never deployed. */
@NullMarked
package com.backstretchcoach.simulator;

import org.jspecify.annotations.NullMarked;
