/** Writes a reply as a response. */
@NullMarked
package com.backstretchcoach.dialog.response;

import org.jspecify.annotations.NullMarked;
