// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.settlement.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A document that is posted on a later day, because the books are closed for its own. */
final class MovedDocument {

  /** The longest text of a document that every ledger takes (Intacct: BATCH_TITLE). */
  private static final int MEMO_MAX = 80;

  private MovedDocument() {}

  /** The same document on that day; its text says on which day it was before. */
  static Document of(Document document, LocalDate day) {
    DocumentHead head = DocumentHead.of(document);
    String memo = head.memo() + ", was " + head.date();
    String fitting = memo.length() > MEMO_MAX ? head.memo() : memo;
    return head.on(day, fitting).with(document.lines());
  }

  /** A warning for each document that this run has sent on another day than it was planned for. */
  static Stream<Receipt> warnings(Plan plan, List<Receipt> receipts) {
    return receipts.stream()
        .filter(DocumentCheck::isSent)
        .flatMap(receipt -> receipt.document().stream())
        .flatMap(sent -> plan.documents().stream().flatMap(own -> warning(plan, own, sent)));
  }

  private static Stream<Receipt> warning(Plan plan, Document planned, Document sent) {
    boolean isSame = !sent.key().isReversal() && planned.key().equals(sent.key().ofVersion(1));
    if (!isSame || planned.date().equals(sent.date())) {
      return Stream.empty();
    }
    return Stream.of(
        Receipt.warning(
            Warning.of(
                plan.settlement(),
                PostingProblem.POSTED_LATER.at(sent.number(), sent.date(), planned.date()))));
  }
}
