/** The state of a session as session attributes. */
@NullMarked
package com.backstretchcoach.dialog.session;

import org.jspecify.annotations.NullMarked;
