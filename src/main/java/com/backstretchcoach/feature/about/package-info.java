/** What a knot is, where it comes from and how to keep it away. */
@NullMarked
package com.backstretchcoach.feature.about;

import org.jspecify.annotations.NullMarked;
