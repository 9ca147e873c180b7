/** What is shown where there is a screen: documents, their data, and no type of an SDK. */
@NullMarked
package com.backstretchcoach.screen;

import org.jspecify.annotations.NullMarked;
