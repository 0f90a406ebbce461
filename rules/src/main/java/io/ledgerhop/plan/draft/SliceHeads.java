// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.draft;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.settlement.AccrualId;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.EnumMap;
import java.util.Map;

/** Numbers and titles the documents of one slice, in the order in which they are drafted. */
public final class SliceHeads {

  private final Draft draft;
  private final SettlementHeader settlement;
  private final SliceLines slice;
  private final Map<DocumentKind, Integer> drafted = new EnumMap<>(DocumentKind.class);

  /**
   * One of the parts of a document.
   *
   * @param payee 1 for the documents of the first payee of the slice, and for journals
   * @param number 1 for the first part
   * @param count how many parts the document has
   */
  record Part(int payee, int number, int count) {}

  SliceHeads(Draft draft, SliceLines slice) {
    this.draft = draft;
    this.settlement = draft.settlement();
    this.slice = slice;
  }

  /** The text of lines that balance documents of the settlement; pairs them in the account. */
  static String memo(SettlementHeader settlement) {
    return memo(settlement.settlementId());
  }

  /**
   * As {@link #memo(SettlementHeader)}; lines with the same text are cleared against each other.
   */
  public static String memo(String settlementId) {
    boolean isAccrual = AccrualId.read(settlementId).isPresent();
    return (isAccrual ? "Amazon deferred " : "Amazon settlement ") + settlementId;
  }

  /** What the numbers of all documents of a slice begin with. */
  public static String stem(String settlementId, int slice) {
    return "AMZ-" + settlementId + "-" + slice;
  }

  /** The head of the next document of that kind. */
  DocumentHead next(DocumentKind kind, Part part) {
    int chunk = drafted.merge(kind, 1, Integer::sum);
    BusinessKey key =
        new BusinessKey(
            settlement.seller(), settlement.settlementId(), slice.number(), kind, chunk);
    return new DocumentHead(
        key, number(kind, part), slice.entryDate(), draft.currency(), memo(part));
  }

  private String number(DocumentKind kind, Part part) {
    return stem(settlement.settlementId(), slice.number())
        + kind.suffix()
        + (part.payee() == 1 ? "" : part.payee())
        + (part.count() == 1 ? "" : "/" + part.number());
  }

  private String memo(Part part) {
    return memo(settlement)
        + ", "
        + slice.firstDay()
        + " to "
        + slice.entryDate()
        + (slice.count() == 1 ? "" : " (" + slice.number() + " of " + slice.count() + ")")
        + (part.count() == 1 ? "" : ", part " + part.number() + " of " + part.count());
  }
}
