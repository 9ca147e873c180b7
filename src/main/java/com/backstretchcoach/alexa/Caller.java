package com.backstretchcoach.alexa;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what the SDK's clients throw into outcomes. */
final class Caller {
  private static final Logger LOG = LoggerFactory.getLogger(Caller.class);

  private Caller() {}

  /**
   * What {@code call} brings; bringing nothing is a failure.
   *
   * @param what completes "could not …" in the log; neither a label nor an id is in it
   */
  static <T> CallResult<T> ask(String what, Supplier<? extends @Nullable T> call) {
    try {
      @Nullable T answer = call.get();
      return answer == null
          ? failed(what, "empty", Fault.UNAVAILABLE)
          : new CallResult.Done<>(answer);
    } catch (RuntimeException e) {
      // The clients wrap ours; of an answer that makes no sense they and Jackson throw many kinds.
      return Optional.ofNullable(e.getCause())
          .filter(CallFailedException.class::isInstance)
          .map(CallFailedException.class::cast)
          .<CallResult<T>>map(refused -> failed(what, refused.getMessage(), refused.fault()))
          .orElseGet(() -> failed(what, e.getClass().getSimpleName(), Fault.UNAVAILABLE));
    }
  }

  /** Has something done that brings nothing. */
  static CallResult<Nothing> tell(String what, Runnable call) {
    return ask(
        what,
        () -> {
          call.run();
          return Nothing.NOTHING;
        });
  }

  private static <T> CallResult<T> failed(String what, @Nullable String kind, Fault fault) {
    LOG.warn("alexa: could not {}: {}", what, kind);
    return new CallResult.Failed<>(fault);
  }
}
