/** The conversation with Alexa: requests in, answers out, and the state of a session. */
@NullMarked
package com.backstretchcoach.dialog;

import org.jspecify.annotations.NullMarked;
