// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

/** An error stops the work on its subject; a warning does not. */
public enum Severity {
  ERROR,
  WARNING
}
