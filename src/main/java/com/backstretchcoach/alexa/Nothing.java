package com.backstretchcoach.alexa;

/** The success that brings nothing. */
public enum Nothing {
  NOTHING
}
