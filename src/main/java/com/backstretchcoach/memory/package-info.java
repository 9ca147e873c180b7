/** What is kept between sessions, and where. */
@NullMarked
package com.backstretchcoach.memory;

import org.jspecify.annotations.NullMarked;
