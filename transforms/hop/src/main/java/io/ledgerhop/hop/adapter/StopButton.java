// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import org.jspecify.annotations.Nullable;

/** Interrupts the thread while it runs our code, but never while it waits in Hop's code. */
final class StopButton {

  private @Nullable Thread worker;
  private boolean pressed;

  synchronized void enter() {
    worker = Thread.currentThread();
    if (pressed) {
      worker.interrupt();
    }
  }

  /** Clears the interrupted status, because it was meant for our code only. */
  synchronized void leave() {
    worker = null;
    if (pressed) {
      Thread.interrupted();
    }
  }

  /** May be called by any thread, more than once. */
  synchronized void press() {
    pressed = true;
    if (worker != null) {
      worker.interrupt();
    }
  }
}
