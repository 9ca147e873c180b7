/** What is known of cold and heat: figures, and the time since an injury. */
@NullMarked
package com.backstretchcoach.feature.therapy.facts;

import org.jspecify.annotations.NullMarked;
