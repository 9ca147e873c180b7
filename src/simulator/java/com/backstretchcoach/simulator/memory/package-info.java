/** What the simulated skill remembers, in a file. */
@NullMarked
package com.backstretchcoach.simulator.memory;

import org.jspecify.annotations.NullMarked;
