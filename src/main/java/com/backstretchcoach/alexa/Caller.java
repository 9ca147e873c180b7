package com.backstretchcoach.alexa;

import com.backstretchcoach.log.Dependency;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns what the SDK's clients throw into outcomes. */
final class Caller {
  private final Dependency service;

  /** Calls {@code service}, whose failures go into the log under its name. */
  Caller(Dependency service) {
    this.service = service;
  }

  /**
   * What {@code call} brings; bringing nothing is a failure.
   *
   * @param what completes "could not …" in the log; neither a label nor an id is in it
   */
  <T> CallResult<T> ask(String what, Supplier<? extends @Nullable T> call) {
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
  CallResult<Nothing> tell(String what, Runnable call) {
    return ask(
        what,
        () -> {
          call.run();
          return Nothing.NOTHING;
        });
  }

  private <T> CallResult<T> failed(String what, @Nullable String kind, Fault fault) {
    String known = Optional.ofNullable(kind).orElse("unknown");
    if (fault.isTheServices()) {
      service.failed(what, known);
    } else {
      service.refused(what, known);
    }
    return new CallResult.Failed<>(fault);
  }
}
