// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts the journal entries of a settlement: their lines, and the lines that balance them. */
final class JournalDrafter {

  private static final Comparator<DocumentLine> READING_ORDER =
      Comparator.comparing(DocumentLine::side)
          .thenComparing(line -> line.account().value())
          .thenComparing(line -> line.dimensions().standard().toString())
          .thenComparing(line -> line.dimensions().userDefined().toString())
          .thenComparing(DocumentLine::memo)
          .thenComparing(line -> line.amount().amount());

  /**
   * An entry for each slice that has lines. All but the last are balanced on the carried-forward
   * account. The last one takes that money back, so that it alone shows what Amazon pays.
   */
  List<Document> drafts(
      SettlementHeader settlement, List<Slice> slices, BalancingAccounts accounts) {
    List<Document> journals = new ArrayList<>();
    Money carried = Money.zero(settlement.total().currency());
    for (Slice slice : slices) {
      List<DocumentLine> lines = lines(settlement, slice.sums());
      List<DocumentLine> balancing = new ArrayList<>();
      if (slice.isLast()) {
        clearing(settlement, accounts.clearing()).ifPresent(balancing::add);
        carried(settlement, carried.negated(), accounts).ifPresent(balancing::add);
      } else {
        Money sum = sum(settlement, lines);
        carried = carried.plus(sum);
        carried(settlement, sum, accounts).ifPresent(balancing::add);
      }
      if (!lines.isEmpty() || !balancing.isEmpty()) {
        journals.add(journal(settlement, slice, balancing, lines));
      }
    }
    return journals;
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

  /** What the lines add to what Amazon owes. */
  private static Money sum(SettlementHeader settlement, List<DocumentLine> lines) {
    Money sum = Money.zero(settlement.total().currency());
    for (DocumentLine line : lines) {
      sum = line.side() == Side.CREDIT ? sum.plus(line.amount()) : sum.minus(line.amount());
    }
    return sum;
  }

  private static Journal journal(
      SettlementHeader settlement,
      Slice slice,
      List<DocumentLine> balancing,
      List<DocumentLine> lines) {
    List<DocumentLine> balanced = new ArrayList<>(balancing);
    balanced.addAll(lines);
    balanced.sort(Comparator.comparing(DocumentLine::side));
    return new Journal(
        key(settlement, slice),
        "AMZ-" + settlement.settlementId() + "-" + slice.number(),
        slice.entryDate(),
        settlement.total().currency(),
        memo(settlement, slice),
        balanced);
  }

  private static BusinessKey key(SettlementHeader settlement, Slice slice) {
    return new BusinessKey(
        settlement.seller(), settlement.settlementId(), slice.number(), DocumentKind.JOURNAL, 1);
  }

  private static Optional<DocumentLine> clearing(SettlementHeader settlement, AccountCode account) {
    return balancing(account, settlement.total(), memo(settlement), Origin.CLEARING);
  }

  private static Optional<DocumentLine> carried(
      SettlementHeader settlement, Money amount, BalancingAccounts accounts) {
    String memo = memo(settlement) + ", carried forward";
    return balancing(accounts.carriedForward(), amount, memo, Origin.CARRIED_FORWARD);
  }

  /** Debits the account with a positive amount, or credits it with a negative one. */
  private static Optional<DocumentLine> balancing(
      AccountCode account, Money amount, String memo, String origin) {
    if (amount.isZero()) {
      return Optional.empty();
    }
    Side side = amount.isNegative() ? Side.CREDIT : Side.DEBIT;
    return Optional.of(
        new DocumentLine(
            account,
            amount.absolute(),
            side,
            Dimensions.NONE,
            memo,
            new Origin(origin, "", SourceRows.none())));
  }

  private static String memo(SettlementHeader settlement) {
    return "Amazon settlement " + settlement.settlementId();
  }

  private static String memo(SettlementHeader settlement, Slice slice) {
    String days = memo(settlement) + ", " + slice.firstDay() + " to " + slice.entryDate();
    return slice.count() == 1 ? days : days + " (" + slice.number() + " of " + slice.count() + ")";
  }
}
