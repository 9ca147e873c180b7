/** What is known about hot and cold, massage, food and safety. Plain values, no text spoken. */
@NullMarked
package com.backstretchcoach.advice;

import org.jspecify.annotations.NullMarked;
