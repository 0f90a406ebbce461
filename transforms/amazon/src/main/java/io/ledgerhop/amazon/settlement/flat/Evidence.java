// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.flat;

import io.ledgerhop.amazon.settlement.DateOrder;
import io.ledgerhop.amazon.settlement.Mistakes;
import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.amazon.settlement.proof.AmountProof;
import io.ledgerhop.amazon.settlement.proof.DateProof;
import io.ledgerhop.amazon.settlement.proof.SettlementEncoding;
import io.ledgerhop.amazon.settlement.proof.SummaryRow;
import io.ledgerhop.amazon.settlement.text.FlatColumn;
import io.ledgerhop.amazon.settlement.text.FlatHeader;
import io.ledgerhop.amazon.settlement.text.FlatRow;
import io.ledgerhop.amazon.settlement.text.MoneyColumn;
import io.ledgerhop.amazon.text.ByteLines;
import io.ledgerhop.money.Currencies;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.Marketplace;
import io.ledgerhop.settlement.SettlementHeader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;

/** Collects what the rows of a settlement prove. */
final class Evidence {

  private final SettlementFile file;
  private final Mistakes mistakes;
  private final SettlementEncoding encoding;
  private final AmountProof amounts;
  private final DateProof dates;
  private final LineMarketplaces marketplaces = new LineMarketplaces();
  private Optional<SummaryRow> summary = Optional.empty();
  private byte[] settlementId;
  private byte[] currency = {};
  private final FlatHeader firstHeader;
  private final long firstLine;
  private FlatHeader header;
  private long lastLine;
  private long lines;

  /** Starts with the first row of a settlement, without checking the row. */
  Evidence(Frame frame, byte[] settlementId, FlatRow row) {
    this.file = frame.file();
    this.mistakes = new Mistakes(frame.file(), frame.limits());
    this.encoding = frame.encoding();
    this.amounts = frame.amounts();
    this.dates = frame.dates();
    this.settlementId = settlementId;
    this.firstHeader = row.header();
    this.firstLine = row.line();
    this.header = firstHeader;
    seeText(firstHeader);
  }

  /** Checks a row of this settlement. */
  void see(FlatRow row, ByteLines line) {
    lastLine = row.line();
    if (mistakes.isOver()) {
      return;
    }
    seeText(row, line);
    currency = sameCurrency(row);
    if (row.isSummary()) {
      seeSummary(row);
    } else if (row.hasMoney()) {
      seeMoney(row);
    } else if (row.has(FlatColumn.AMOUNT_TYPE) || row.has(FlatColumn.AMOUNT_DESCRIPTION)) {
      String kind =
          row.text(FlatColumn.AMOUNT_TYPE) + " " + row.text(FlatColumn.AMOUNT_DESCRIPTION);
      mistakes.add(SettlementProblem.AMOUNT_MISSING.at(place(row), kind.strip()), row.line());
    }
  }

  /** The mistakes and remarks so far; callers add their own. */
  Mistakes mistakes() {
    return mistakes;
  }

  /** Amazon's id; empty until a row names it. */
  String settlementId() {
    return text(settlementId);
  }

  /** Sets the id from the first row that names it. */
  void name(byte[] id) {
    settlementId = id;
  }

  DateProof dates() {
    return dates;
  }

  /**
   * The proof, or all mistakes.
   *
   * @param order the order of the dates; empty if nothing proves it
   * @param alone whether the file has no other settlement
   * @param last whether the settlement ends with the file
   */
  Outcome<FileProof> conclude(Optional<DateOrder> order, boolean alone, boolean last) {
    if (mistakes.isOver()) {
      return Outcome.failed(mistakes.list());
    }
    Optional<Charset> charset = encoding.proved(isInJapan());
    checkWhole(order, charset);
    Extent extent =
        new Extent(
            Extent.key(settlementId),
            alone,
            firstHeader.line(),
            firstLine,
            last ? Long.MAX_VALUE : lastLine);
    DateOrder known = order.orElse(DateOrder.YEAR_FIRST);
    return summary
        .filter(found -> mistakes.areNone())
        .flatMap(found -> settlementHeader(found, known, charset.orElseThrow()))
        .map(
            header ->
                new FileProof(
                    header, marketplaces.accountType(), extent, charset.orElseThrow(), known))
        .map(proof -> Outcome.of(proof, mistakes.remarks()))
        .orElseGet(() -> Outcome.failed(mistakes.list()));
  }

  /** Adds the mistakes that only all rows together can show. */
  private void checkWhole(Optional<DateOrder> order, Optional<Charset> charset) {
    if (summary.isEmpty()) {
      mistakes.add(SettlementProblem.NO_SUMMARY.at(file.source().name()));
    }
    if (charset.isEmpty()) {
      mistakes.add(encoding.unproved(file, isInJapan()));
    }
    if (order.isEmpty()) {
      dates.unproved().ifPresent(mistakes::add);
    }
    dates.contradicted().ifPresent(mistakes::add);
    summary
        .flatMap(found -> Currencies.of(found.currency()))
        .flatMap(amounts::tooFine)
        .ifPresent(mistakes::add);
  }

  private Optional<SettlementHeader> settlementHeader(
      SummaryRow found, DateOrder order, Charset charset) {
    Instant start = found.start().instant(order).orElseThrow();
    Instant end = found.end().instant(order).orElseThrow();
    Money total = new Money(amounts.total(), Currency.getInstance(found.currency()));
    check(found, total, start, end);
    return mistakes.areNone()
        ? Optional.of(
            new SettlementHeader(
                file.seller(),
                found.settlementId(),
                marketplaces.first(charset),
                start,
                end,
                found.deposit().flatMap(date -> date.instant(order)).orElse(end),
                total,
                lines,
                file.source().hash(),
                file.source().name()))
        : Optional.empty();
  }

  private void check(SummaryRow found, Money total, Instant start, Instant end) {
    String place = file.place(found.line());
    Money added = new Money(amounts.sum(), total.currency());
    if (end.isBefore(start)) {
      mistakes.add(SettlementProblem.ENDS_BEFORE_START.at(place, end, start));
    }
    if (lines == 0 && !total.isZero()) {
      mistakes.add(SettlementProblem.NO_MONEY_LINES.at(place, total));
    } else if (!added.equals(total)) {
      mistakes.add(SettlementProblem.SUM_DIFFERS.at(place, total, added, total.minus(added)));
    }
  }

  private void seeText(FlatRow row, ByteLines line) {
    if (row.header() != header) {
      header = row.header();
      seeText(header);
    }
    encoding.see(line);
  }

  private void seeText(FlatHeader read) {
    encoding.see(read.bytes(), read.line());
  }

  private void seeSummary(FlatRow row) {
    if (summary.isPresent()) {
      mistakes.add(
          SettlementProblem.SECOND_SUMMARY.at(place(row), summary.get().line()), row.line());
      return;
    }
    amounts.seeTotal(row).ifPresent(problem -> mistakes.add(problem, row.line()));
    amounts.inSummary(row).forEach(mistakes::remark);
    summary = Optional.of(SummaryRow.read(row, file, dates, mistakes));
  }

  private void seeMoney(FlatRow row) {
    for (MoneyColumn column : row.header().money()) {
      if (row.has(column)) {
        lines++;
        amounts.add(row, column).ifPresent(problem -> mistakes.add(problem, row.line()));
      }
    }
    marketplaces.see(row);
    FlatColumn posted = row.postedColumn();
    if (row.has(posted)) {
      dates.see(row, posted).ifPresent(problem -> mistakes.add(problem, row.line()));
    } else {
      mistakes.add(SettlementProblem.POSTED_DATE_MISSING.at(place(row)), row.line());
    }
  }

  private byte[] sameCurrency(FlatRow row) {
    if (!row.has(FlatColumn.CURRENCY) || row.says(FlatColumn.CURRENCY, currency)) {
      return currency;
    }
    if (currency.length == 0) {
      return row.copy(FlatColumn.CURRENCY);
    }
    String other = row.text(FlatColumn.CURRENCY);
    if (!other.equalsIgnoreCase(text(currency))) {
      mistakes.add(
          SettlementProblem.OTHER_CURRENCY.at(place(row), other, text(currency)), row.line());
    }
    return currency;
  }

  private boolean isInJapan() {
    return text(currency).equalsIgnoreCase(Marketplace.JP.currency().getCurrencyCode())
        || marketplaces.isJapan();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private String place(FlatRow row) {
    return file.place(row.line());
  }
}
