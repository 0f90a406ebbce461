// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import org.jspecify.annotations.Nullable;

/** Interrupts the thread that is at work inside our code, and never one that waits in Hop's. */
final class StopButton {

  private @Nullable Thread worker;
  private boolean pressed;

  synchronized void enter() {
    worker = Thread.currentThread();
    if (pressed) {
      worker.interrupt();
    }
  }

  /** Takes the interruption back, for it was meant for our code only. */
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
