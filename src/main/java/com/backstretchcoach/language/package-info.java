/** What is said and shown, in the language of a request. */
@NullMarked
package com.backstretchcoach.language;

import org.jspecify.annotations.NullMarked;
