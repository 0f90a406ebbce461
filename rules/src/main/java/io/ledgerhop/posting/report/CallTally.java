// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.report;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.problem.Counted;
import io.ledgerhop.settlement.RowDocumentId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many documents of how many settlements the calls of a run were made for. */
public final class CallTally {

  private static final String INTACCT = "Intacct";

  private final Set<BusinessKey> documents = new HashSet<>();

  /** Counts the document of a receipt, once. */
  public void add(Receipt receipt) {
    receipt.document().ifPresent(document -> documents.add(document.key()));
  }

  /**
   * A line for the log and the report: {@code 14 calls to Intacct for 9 documents of 1 settlement}.
   * Documents of the user's own rows have no settlement.
   *
   * @param calls the number of calls to each service, by its name
   */
  public String words(Map<String, Long> calls) {
    String of = isOfRows() ? "" : " of " + Counted.of(settlements(), "settlement");
    return Counted.of(calls.getOrDefault(INTACCT, 0L), "call")
        + " to Intacct for "
        + Counted.of(documents.size(), "document")
        + of;
  }

  private boolean isOfRows() {
    return !documents.isEmpty()
        && documents.stream().allMatch(key -> RowDocumentId.isOne(key.settlementId()));
  }

  private long settlements() {
    return documents.stream()
        .filter(key -> !RowDocumentId.isOne(key.settlementId()))
        .map(key -> List.of(key.seller(), key.settlementId()))
        .distinct()
        .count();
  }
}
