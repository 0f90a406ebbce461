// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.json;

/** A value in an answer is not what Amazon's model promises; the message says which and why. */
public final class UnfitValueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String fact;

  public UnfitValueException(String fact) {
    super(fact);
    this.fact = fact;
  }

  /** Where the value is, and why it is wrong. */
  public String fact() {
    return fact;
  }
}
