// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.trail.TrailDocument;
import java.util.function.Function;

/** How far a document has come before all documents of its settlement are read back. */
sealed interface PostingStep {

  /** True when nothing new of the settlement may be sent after it in this run. */
  boolean stops();

  /**
   * What becomes of the document.
   *
   * @param readBack the receipt of a document that the ledger has confirmed
   */
  Receipt receipt(Function<TrailDocument, Receipt> readBack);

  /** The outcome is known, or nothing more can be done about it in this run. */
  record Finished(Receipt receipt) implements PostingStep {

    @Override
    public boolean stops() {
      return !receipt.code().isEmpty();
    }

    @Override
    public Receipt receipt(Function<TrailDocument, Receipt> readBack) {
      return receipt;
    }
  }

  /** The ledger has confirmed it with a record number; it was not read back yet. */
  record Confirmed(TrailDocument document, String request) implements PostingStep {

    @Override
    public boolean stops() {
      return false;
    }

    @Override
    public Receipt receipt(Function<TrailDocument, Receipt> readBack) {
      return readBack.apply(document).withRequest(request);
    }
  }
}
