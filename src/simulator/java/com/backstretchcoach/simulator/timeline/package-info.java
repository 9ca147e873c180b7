/** When each word of a response is heard: APL for Audio and SSML turned into an exact schedule. */
@NullMarked
package com.backstretchcoach.simulator.timeline;

import org.jspecify.annotations.NullMarked;
