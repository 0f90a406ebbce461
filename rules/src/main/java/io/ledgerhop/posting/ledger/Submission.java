// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.ledger;

import io.ledgerhop.problem.Problem;

/** The result of sending a document. */
public sealed interface Submission {

  /** The ledger has taken the document. */
  record Posted(String recordNo) implements Submission {}

  /** The ledger has certainly refused the document; nothing was written. */
  record Refused(Problem problem) implements Submission {}

  /** The outcome is unknown: the request was sent, and no usable answer came back. */
  record Unknown(Problem problem) implements Submission {}
}
