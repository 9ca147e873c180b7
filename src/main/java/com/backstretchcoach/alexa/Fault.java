package com.backstretchcoach.alexa;

/** Why Alexa did not do something, as far as a person can do something about it. */
public enum Fault {
  /** The person has not allowed it, or no longer does. */
  NO_PERMISSION,
  /** There are as many as Alexa keeps. */
  TOO_MANY,
  /** The device is not connected. */
  DEVICE_OFFLINE,
  /** The device has no such thing. */
  NOT_SUPPORTED,
  /** There is no such timer or reminder any more. */
  GONE,
  /** Alexa is asked too often. */
  BUSY,
  /** Anything else: refused, unreachable, too slow, or an answer that makes no sense. */
  UNAVAILABLE
}
