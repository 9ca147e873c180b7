/**
 * What Amazon's certification team looks at, a test for each requirement, named by {@link
 * com.backstretchcoach.certification.Requirement}. Rules of the store and of the interaction model
 * are in {@code PackageRules}.
 */
package com.backstretchcoach.certification;
