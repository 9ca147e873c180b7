/** What the simulated skill remembers, in a file. */
@NullMarked
package com.backstretchcoach.simulator.profile;

import org.jspecify.annotations.NullMarked;
