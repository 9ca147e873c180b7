/** The conversation with Alexa: requests in, answers out, and the state of a session. */
@NullMarked
package com.backstretchcoach.conversation;

import org.jspecify.annotations.NullMarked;
