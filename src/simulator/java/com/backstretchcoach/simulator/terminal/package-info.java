/** A conversation as lines of text: typed, replayed from a script, or heard word by word. */
@NullMarked
package com.backstretchcoach.simulator.terminal;

import org.jspecify.annotations.NullMarked;
