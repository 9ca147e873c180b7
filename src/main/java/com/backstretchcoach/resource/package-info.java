/** Reads the files that are shipped with the skill, and the ids by which they name things. */
@NullMarked
package com.backstretchcoach.resource;

import org.jspecify.annotations.NullMarked;
