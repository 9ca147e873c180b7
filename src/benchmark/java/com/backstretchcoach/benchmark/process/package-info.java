/** Whole processes under Amazon's runtime clients, from their start to a warm answer. */
@NullMarked
package com.backstretchcoach.benchmark.process;

import org.jspecify.annotations.NullMarked;
