// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.problem.Problem;

/** What came of sending a document. */
public sealed interface Submission {

  /** The ledger has it. */
  record Posted(String recordNo) implements Submission {}

  /** The ledger refused it, for certain; nothing was written. */
  record Refused(Problem problem) implements Submission {}

  /** It is unknown: the request left, and no usable answer came back. */
  record Unknown(Problem problem) implements Submission {}
}
