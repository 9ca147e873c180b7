package com.backstretchcoach.certification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a test holds the skill to, in few words of our own. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Requirement {
  /** Where Amazon asks for it. */
  Page page();

  /** What is asked. */
  String value();
}
