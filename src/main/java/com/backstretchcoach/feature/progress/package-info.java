/** How it goes, and the goal. */
@NullMarked
package com.backstretchcoach.feature.progress;

import org.jspecify.annotations.NullMarked;
