/** Forgetting a person who asks for it. */
@NullMarked
package com.backstretchcoach.feature.privacy;

import org.jspecify.annotations.NullMarked;
