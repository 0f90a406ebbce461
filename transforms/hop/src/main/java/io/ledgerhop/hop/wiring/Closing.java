// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import org.jspecify.annotations.Nullable;

/** Closes several resources even if some fail, and then throws the failure. */
final class Closing {

  private @Nullable Exception first;

  void close(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception e) {
      if (first == null) {
        first = e;
      } else {
        first.addSuppressed(e);
      }
    }
  }

  void end() {
    if (first != null) {
      throw new IllegalStateException("closing failed", first);
    }
  }
}
