package com.backstretchcoach.simulator.alexa;

/** A call that Alexa does not carry out. */
final class Refused extends RuntimeException {
  private final int status;
  private final String code;

  Refused(int status, String code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  static Refused invalid(String message) {
    return new Refused(400, "INVALID_REQUEST", message);
  }

  static Refused unknown(String what) {
    return new Refused(404, "NOT_FOUND", "no such " + what);
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }
}
