// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

/** Whether a problem stops the thing it is about, or only deserves a look. */
public enum Severity {
  ERROR,
  WARNING
}
