/** The Lambda function. */
@NullMarked
package com.backstretchcoach;

import org.jspecify.annotations.NullMarked;
