/** A routine of Alexa's, which starts the stretch without the name of the skill. */
@NullMarked
package com.backstretchcoach.feature.routines;

import org.jspecify.annotations.NullMarked;
