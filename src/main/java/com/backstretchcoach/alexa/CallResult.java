package com.backstretchcoach.alexa;

/**
 * What came of asking Alexa for something; a fault never throws into the conversation.
 *
 * @param <T> what a success brings
 */
public sealed interface CallResult<T> {
  /** It was done. */
  record Done<T>(T value) implements CallResult<T> {}

  /** It was not done. */
  record Failed<T>(Fault fault) implements CallResult<T> {}
}
