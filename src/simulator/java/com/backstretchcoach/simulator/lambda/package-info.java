/** Starts the function as Lambda would, against a stand-in for Lambda on this machine. */
@NullMarked
package com.backstretchcoach.simulator.lambda;

import org.jspecify.annotations.NullMarked;
