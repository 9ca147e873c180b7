package com.backstretchcoach.simulator.echo;

/** The handler threw instead of answering. */
final class SkillFailedException extends RuntimeException {
  SkillFailedException(Exception cause) {
    super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
  }
}
