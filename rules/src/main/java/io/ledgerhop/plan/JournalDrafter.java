// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts the journal entry of a slice: its lines, and the clearing line that balances them. */
final class JournalDrafter {

  private static final Comparator<DocumentLine> READING_ORDER =
      Comparator.comparing(DocumentLine::side)
          .thenComparing(line -> line.account().value())
          .thenComparing(line -> line.dimensions().standard().toString())
          .thenComparing(line -> line.dimensions().userDefined().toString())
          .thenComparing(DocumentLine::memo)
          .thenComparing(line -> line.amount().amount());

  private final CutOff cutOff;

  JournalDrafter(CutOff cutOff) {
    this.cutOff = cutOff;
  }

  /** The document lines of the mapped money, sorted for readers. */
  List<DocumentLine> lines(SettlementHeader settlement, Map<LineKey, LineSum> sums) {
    Money zero = Money.zero(settlement.total().currency());
    return sums.entrySet().stream()
        .map(entry -> entry.getValue().line(entry.getKey(), zero))
        .flatMap(Optional::stream)
        .sorted(READING_ORDER)
        .toList();
  }

  Journal draft(SettlementHeader settlement, List<DocumentLine> lines, AccountCode clearing) {
    Slice slice = new Slice(1, cutOff.dayOf(settlement, settlement.end()));
    String number = "AMZ-" + settlement.settlementId() + "-" + slice.number();
    List<DocumentLine> balanced = new ArrayList<>(lines);
    if (!settlement.total().isZero()) {
      balanced.add(0, clearingLine(settlement, clearing));
      balanced.sort(Comparator.comparing(DocumentLine::side));
    }
    return new Journal(
        key(settlement, slice),
        number,
        slice.entryDate(),
        settlement.total().currency(),
        memo(settlement),
        balanced);
  }

  private static BusinessKey key(SettlementHeader settlement, Slice slice) {
    return new BusinessKey(
        settlement.seller(), settlement.settlementId(), slice.number(), DocumentKind.JOURNAL, 1);
  }

  /** Debits clearing with what Amazon owes, or credits it with what the seller owes. */
  private static DocumentLine clearingLine(SettlementHeader settlement, AccountCode clearing) {
    Money total = settlement.total();
    Side side = total.isNegative() ? Side.CREDIT : Side.DEBIT;
    Origin origin = new Origin(Origin.CLEARING, "", SourceRows.none());
    String memo = "Amazon settlement " + settlement.settlementId();
    return new DocumentLine(clearing, total.absolute(), side, Dimensions.NONE, memo, origin);
  }

  private String memo(SettlementHeader settlement) {
    LocalDate from = cutOff.dayOf(settlement, settlement.start());
    LocalDate to = cutOff.dayOf(settlement, settlement.end());
    return "Amazon settlement " + settlement.settlementId() + ", " + from + " to " + to;
  }
}
