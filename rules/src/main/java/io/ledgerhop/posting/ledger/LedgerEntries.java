// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.ledger;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the ledger shows of documents that were looked up together.
 *
 * @param shown the entries that were read, by the key of their document
 * @param unreadable why an entry that exists could not be read, by the key of its document
 */
public record LedgerEntries(
    Map<BusinessKey, LedgerEntry> shown, Map<BusinessKey, Problem> unreadable) {

  /** The ledger shows none of the documents. */
  public static final LedgerEntries NONE = new LedgerEntries(Map.of(), Map.of());

  /** Copies the maps. */
  public LedgerEntries {
    shown = Map.copyOf(shown);
    unreadable = Map.copyOf(unreadable);
  }

  /**
   * The entry of a document; empty if the ledger does not show it.
   *
   * @throws ConnectorException with {@link LedgerProblem#ENTRY_UNREADABLE} if it exists and could
   *     not be read
   */
  public Optional<LedgerEntry> of(Document document) {
    Problem problem = unreadable.get(document.key());
    if (problem != null) {
      throw new ConnectorException(problem);
    }
    return Optional.ofNullable(shown.get(document.key()));
  }

  /** The documents that the ledger does not show, in the same order. */
  public List<Document> missing(List<Document> documents) {
    return documents.stream()
        .filter(document -> !shown.containsKey(document.key()))
        .filter(document -> !unreadable.containsKey(document.key()))
        .toList();
  }

  /** These entries, and those of a later look-up of other documents. */
  public LedgerEntries and(LedgerEntries later) {
    Map<BusinessKey, LedgerEntry> all = new HashMap<>(shown);
    all.putAll(later.shown);
    Map<BusinessKey, Problem> problems = new HashMap<>(unreadable);
    problems.putAll(later.unreadable);
    return new LedgerEntries(all, problems);
  }
}
