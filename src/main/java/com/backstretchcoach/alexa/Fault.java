package com.backstretchcoach.alexa;

import java.util.Locale;

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
  UNAVAILABLE;

  /**
   * What an answer other than 2xx means. That 401 stands for a missing permission, 404 for what is
   * gone, 429 for too many calls and 504, of a timer, for a device that is offline is in the SDK's
   * model of the services, and so is {@code DEVICE_UNREACHABLE}. The names of the other codes are
   * not published there and are a guess, so that they are matched by a part of their name; so is
   * that a 403 without a known code is about permission.
   *
   * @param code what the body gives as its code; empty where it gives none
   */
  static Fault of(int status, String code) {
    String name = code.toUpperCase(Locale.ROOT);
    if (name.contains("NOT_SUPPORTED")) {
      return NOT_SUPPORTED;
    }
    if (name.contains("RATE_") || name.endsWith("_RATE")) {
      return BUSY;
    }
    if (name.equals("DEVICE_UNREACHABLE")) {
      return DEVICE_OFFLINE;
    }
    return switch (status) {
      case 401 -> NO_PERMISSION;
      case 403 -> tooMany(name) ? TOO_MANY : NO_PERMISSION;
      case 404 -> GONE;
      case 429 -> BUSY;
      case 504 -> DEVICE_OFFLINE;
      default -> UNAVAILABLE;
    };
  }

  /** Whether it is the service's, and neither the person's nor their device's. */
  boolean isTheServices() {
    return this == BUSY || this == UNAVAILABLE;
  }

  /** The end of the keys of texts that say why something was not done. */
  public String textKey() {
    return switch (this) {
      case NO_PERMISSION -> "no_permission";
      case TOO_MANY -> "too_many";
      case DEVICE_OFFLINE -> "offline";
      case NOT_SUPPORTED -> "not_supported";
      case GONE, BUSY, UNAVAILABLE -> "unavailable";
    };
  }

  private static boolean tooMany(String name) {
    return name.startsWith("MAX_") || name.contains("LIMIT") || name.contains("TOO_MANY");
  }
}
