package com.backstretchcoach.alexa;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Makes calls side by side: one after another, five of them could outlast the time there is. */
final class SideBySide {
  private SideBySide() {}

  /** The results in the order of the items. */
  static <T, R> List<R> each(List<T> items, Function<T, R> call) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<R>> calls =
          items.stream()
              .map(item -> CompletableFuture.supplyAsync(() -> call.apply(item), threads))
              .toList();
      return calls.stream().map(CompletableFuture::join).toList();
    }
  }
}
