package com.backstretchcoach.alexa;

/** A call that came to nothing; its message is a status or a kind of failure, and safe to log. */
final class CallFailedException extends RuntimeException {
  private final Fault fault;

  CallFailedException(Fault fault, String kind) {
    super(kind);
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
