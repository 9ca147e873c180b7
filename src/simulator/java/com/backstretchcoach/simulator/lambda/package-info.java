/** Starts the function as Lambda would, against a stand-in for Lambda on this machine. */
package com.backstretchcoach.simulator.lambda;
