/** The models that Amazon publishes, as schemas that are read strictly. */
package com.backstretchcoach.schema;
