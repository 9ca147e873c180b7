/** How to massage the back. */
@NullMarked
package com.backstretchcoach.feature.massage;

import org.jspecify.annotations.NullMarked;
