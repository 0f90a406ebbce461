// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** docs/scheduling.md: the process was told to end (SIGTERM, Ctrl+C, a container that stops). */
@Timeout(30)
class ProcessEndTest {

  @Test
  void stopsTheRunAndWaitsForItsReport() {
    AtomicBoolean written = new AtomicBoolean();
    AtomicReference<ProcessEnd> watched = new AtomicReference<>();
    Thread ending = Thread.currentThread();
    Thread run =
        new Thread(
            () -> {
              while (ending.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
              }
              written.set(true);
              watched.get().close();
            });
    run.setDaemon(true);
    watched.set(ProcessEnd.stopping(run::start));

    watched.get().stopAndWait();

    assertThat(written).isTrue();
  }
}
