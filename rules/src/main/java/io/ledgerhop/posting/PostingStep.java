// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.trail.TrailDocument;

/** How far a document has come before all documents of its settlement are read back. */
sealed interface PostingStep {

  /** True when nothing new of the settlement may be sent after it in this run. */
  boolean stops();

  /** The outcome is known, or nothing more can be done about it in this run. */
  record Finished(Receipt receipt) implements PostingStep {

    @Override
    public boolean stops() {
      return !receipt.code().isEmpty();
    }
  }

  /** The ledger has confirmed it with a record number; it was not read back yet. */
  record Confirmed(TrailDocument document, String request) implements PostingStep {

    @Override
    public boolean stops() {
      return false;
    }
  }
}
