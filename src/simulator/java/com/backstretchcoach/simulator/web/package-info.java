/** The same Echo in a browser page: served on loopback, drawn by Amazon's own renderer. */
@NullMarked
package com.backstretchcoach.simulator.web;

import org.jspecify.annotations.NullMarked;
