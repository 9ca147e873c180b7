/** The log: one line of JSON for each request and each fault, with metrics in it. */
@NullMarked
package com.backstretchcoach.log;

import org.jspecify.annotations.NullMarked;
