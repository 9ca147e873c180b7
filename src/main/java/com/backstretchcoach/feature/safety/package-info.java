/** Pain, danger signs and conditions that call for care. */
@NullMarked
package com.backstretchcoach.feature.safety;

import org.jspecify.annotations.NullMarked;
