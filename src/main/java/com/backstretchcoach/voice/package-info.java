/** What is said and when: texts, a timeline of speech and silence, and the audio made from it. */
@NullMarked
package com.backstretchcoach.voice;

import org.jspecify.annotations.NullMarked;
