/** What the skill costs in time and memory, by itself and beside Amazon's own hello worlds. */
@NullMarked
package com.backstretchcoach.benchmark;

import org.jspecify.annotations.NullMarked;
