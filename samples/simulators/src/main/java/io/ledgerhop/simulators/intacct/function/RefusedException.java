// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.function;

import java.util.List;

/** Thrown when a function cannot be carried out, with the errors for the answer. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The maximum number of errors in the answer for one object. */
  private static final int ERRORS_MAX = 10;

  private final transient List<GatewayError> errors;

  public RefusedException(List<GatewayError> errors) {
    super(errors.toString());
    this.errors = List.copyOf(errors);
  }

  public RefusedException(GatewayError error) {
    this(List.of(error));
  }

  /** Refuses with the first of the errors, or does nothing if there are none. */
  public static void unlessEmpty(List<GatewayError> errors) {
    if (!errors.isEmpty()) {
      throw new RefusedException(errors.stream().limit(ERRORS_MAX).toList());
    }
  }

  public List<GatewayError> errors() {
    return errors;
  }
}
