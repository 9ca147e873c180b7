/** What Alexa refuses, or a person would be stranded by, in one response. */
@NullMarked
package com.backstretchcoach.simulator.limits;

import org.jspecify.annotations.NullMarked;
