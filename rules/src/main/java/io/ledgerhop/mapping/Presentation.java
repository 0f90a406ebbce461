// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

/** Whether money in and money out on the same account stay apart in a document. */
public enum Presentation {
  /** Two lines, one for each side. */
  GROSS,
  /** One line for the difference. */
  NET
}
