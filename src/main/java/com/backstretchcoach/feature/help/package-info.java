/** What can be said. */
@NullMarked
package com.backstretchcoach.feature.help;

import org.jspecify.annotations.NullMarked;
