// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.PostingProblem.LEASED;
import static io.ledgerhop.posting.PostingProblem.NOT_SENT;

import io.ledgerhop.document.Document;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.Set;

/** The receipts of documents that this run does not send. */
final class Unsent {

  private Unsent() {}

  /** Behind a document that is not settled: those whose keys have no receipt yet. */
  static List<Receipt> behind(
      Document open, Subject subject, List<Document> documents, Set<Object> known) {
    return documents.stream()
        .filter(document -> !known.contains(document.key()))
        .map(document -> behind(open, subject, document))
        .toList();
  }

  static Receipt behind(Document open, Subject subject, Document document) {
    return rejected(subject, document, List.of(NOT_SENT.at(document.number(), open.number())));
  }

  /** Refused before it was sent, for all these reasons. */
  static Receipt rejected(Subject subject, Document document, List<Problem> problems) {
    List<String> messages = problems.stream().map(Problem::message).toList();
    Receipt receipt =
        Receipt.of(subject, ReceiptStatus.REJECTED, document, "").with(problems.get(0));
    return receipt.withMessage(String.join("\n", messages));
  }

  /** Left to another run. */
  static Receipt skipped(Subject subject, Document document, String owner) {
    return Receipt.of(subject, ReceiptStatus.SKIPPED, document, "")
        .with(LEASED.at(document.number(), owner));
  }
}
