/** Recordings of what a response sounds like, made on the machine. */
@NullMarked
package com.backstretchcoach.simulator.sound;

import org.jspecify.annotations.NullMarked;
