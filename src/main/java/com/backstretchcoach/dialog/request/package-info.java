/** Reads a request as a turn of the dialogue. */
@NullMarked
package com.backstretchcoach.dialog.request;

import org.jspecify.annotations.NullMarked;
