// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** docs/scheduling.md: the process was told to end (SIGTERM, Ctrl+C, a container that stops). */
@Timeout(30)
class ProcessEndTest {

  @Test
  void stopsTheRunAndWaitsForItsReport() {
    AtomicBoolean written = new AtomicBoolean();
    CompletableFuture<ProcessEnd> watched = new CompletableFuture<>();
    Thread ending = Thread.currentThread();
    Thread run =
        new Thread(
            () -> {
              while (ending.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
              }
              written.set(true);
              watched.join().close();
            });
    run.setDaemon(true);
    watched.complete(ProcessEnd.stopping(run::start));

    watched.join().stopAndWait();

    assertThat(written).isTrue();
  }
}
