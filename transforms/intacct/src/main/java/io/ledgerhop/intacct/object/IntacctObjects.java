// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.Journal;
import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.posting.LedgerEntry;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Delegates to the class for each kind of document. */
public final class IntacctObjects {

  private final Glbatch glbatch;

  public IntacctObjects(JournalSettings settings, String entity) {
    this.glbatch = new Glbatch(settings, entity);
  }

  /** See {@link IntacctObject#misfits}. */
  public List<Problem> misfits(Document document) {
    return pair(document).misfits();
  }

  /** See {@link IntacctObject#create}. */
  public ApiFunction create(Document document, String controlId) {
    return pair(document).create(controlId);
  }

  /** See {@link IntacctObject#find}. */
  public Optional<LedgerEntry> find(IntacctClient client, Document document) {
    return pair(document).find(client);
  }

  private Pair<?> pair(Document document) {
    if (document instanceof Journal journal) {
      return new Pair<>(glbatch, journal);
    }
    throw new IllegalStateException("no Intacct object for " + document.key());
  }

  private record Pair<D extends Document>(IntacctObject<D> object, D document) {

    List<Problem> misfits() {
      return object.misfits(document);
    }

    ApiFunction create(String controlId) {
      return object.create(document, controlId);
    }

    Optional<LedgerEntry> find(IntacctClient client) {
      return object.find(client, document);
    }
  }
}
