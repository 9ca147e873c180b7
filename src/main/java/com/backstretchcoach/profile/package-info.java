/** What is kept between sessions, and where. */
@NullMarked
package com.backstretchcoach.profile;

import org.jspecify.annotations.NullMarked;
