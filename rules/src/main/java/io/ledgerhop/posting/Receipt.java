// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.Document;
import io.ledgerhop.plan.Unmapped;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.Optional;

/**
 * What became of one document, or of one hold.
 *
 * @param settlement id, seller, total and lines of the settlement
 * @param document empty for a settlement that has no document
 * @param recordNo the ledger's record number; empty unless it is in the ledger
 * @param code name of the problem code; empty if nothing is wrong
 * @param message place, fact and remedy; empty if nothing is wrong
 * @param request the request, secrets masked; empty if none was made
 * @param unmapped the combination, for a hold because of it
 */
public record Receipt(
    SettlementHeader settlement,
    ReceiptStatus status,
    Optional<Document> document,
    String recordNo,
    String code,
    String message,
    String request,
    Optional<Unmapped> unmapped) {

  static Receipt of(
      SettlementHeader settlement, ReceiptStatus status, Document document, String recordNo) {
    return new Receipt(
        settlement, status, Optional.of(document), recordNo, "", "", "", Optional.empty());
  }

  Receipt with(Problem problem) {
    return new Receipt(
        settlement,
        status,
        document,
        recordNo,
        problem.code().name(),
        problem.message(),
        request,
        unmapped);
  }

  Receipt withRequest(String sent) {
    return new Receipt(settlement, status, document, recordNo, code, message, sent, unmapped);
  }
}
