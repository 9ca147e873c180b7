/** What can be asked besides the stretch: hot and cold, massage, food, causes and safety. */
@NullMarked
package com.backstretchcoach.feature;

import org.jspecify.annotations.NullMarked;
