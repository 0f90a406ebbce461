// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.draft;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Side;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The documents that take an accrual back: the same lines, each on its other side. */
public final class Mirror {

  private Mirror() {}

  /**
   * A mirror of each document, in the slice after its own.
   *
   * @param day the date of the mirrors
   */
  public static List<Document> of(List<Document> accrual, LocalDate day) {
    return accrual.stream().map(document -> mirror(document, day)).toList();
  }

  private static Document mirror(Document document, LocalDate day) {
    BusinessKey key = document.key();
    int slice = key.slice() + 1;
    String part =
        document.number().substring(SliceHeads.stem(key.settlementId(), key.slice()).length());
    DocumentHead head =
        new DocumentHead(
            new BusinessKey(key.seller(), key.settlementId(), slice, key.kind(), key.chunk()),
            SliceHeads.stem(key.settlementId(), slice) + part,
            day,
            document.currency(),
            document.memo() + ", reversed",
            document.rateDate());
    return head.with(
        document.lines().stream()
            .map(Mirror::mirror)
            .sorted(Comparator.comparing(DocumentLine::side))
            .toList());
  }

  private static DocumentLine mirror(DocumentLine line) {
    Side other =
        switch (line.side()) {
          case DEBIT -> Side.CREDIT;
          case CREDIT -> Side.DEBIT;
        };
    return new DocumentLine(
        line.account(), line.amount(), other, line.dimensions(), line.memo(), line.origin());
  }
}
