// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.Document;
import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.posting.LedgerEntry;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.Optional;

/** How one kind of document is written to Intacct, found by its number, and read back. */
public interface IntacctObject<D extends Document> {

  /** Everything about the document that Intacct could not store unchanged; empty if it fits. */
  List<Problem> misfits(D document);

  /** The call that creates it, with a control id that is the same for every attempt. */
  ApiFunction create(D document, String controlId);

  /** The entry that carries the document's number, read now. */
  Optional<LedgerEntry> find(IntacctClient client, D document);
}
