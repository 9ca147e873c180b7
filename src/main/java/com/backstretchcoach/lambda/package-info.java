/** The Lambda function. */
@NullMarked
package com.backstretchcoach.lambda;

import org.jspecify.annotations.NullMarked;
