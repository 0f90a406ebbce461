// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.masking;

import org.jspecify.annotations.Nullable;

/** Replaces an exception whose message, or whose cause's message, contains a secret. */
final class MaskedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String masked;

  private MaskedException(String masked, @Nullable Throwable cause) {
    super(masked, cause);
    this.masked = masked;
  }

  /**
   * A copy with the same stack traces.
   *
   * @param depth the number of causes that are kept
   */
  static MaskedException of(Throwable original, int depth) {
    Throwable cause = original.getCause();
    MaskedException copy =
        new MaskedException(
            Masking.masked(original.toString()),
            cause == null || depth == 0 ? null : of(cause, depth - 1));
    copy.setStackTrace(original.getStackTrace());
    return copy;
  }

  /** The class and the message of the original; the message alone would lose the class. */
  @Override
  @SuppressWarnings("OverrideThrowableToString")
  public String toString() {
    return masked;
  }
}
