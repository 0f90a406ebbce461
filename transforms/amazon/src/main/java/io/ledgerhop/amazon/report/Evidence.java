// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.Marketplace;
import io.ledgerhop.settlement.SettlementHeader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;

/** What the rows of a settlement say together. */
final class Evidence {

  private final SettlementFile file;
  private final Mistakes mistakes;
  private final EncodingProof encoding;
  private final AmountProof amounts;
  private final DateProof dates;
  private final Marketplaces marketplaces = new Marketplaces();
  private Optional<Summary> summary = Optional.empty();
  private byte[] settlementId;
  private byte[] currency = {};
  private final Header firstHeader;
  private final long firstLine;
  private Header header;
  private long lastLine;
  private long lines;

  /** Begins with a row of a settlement, which is not looked at yet. */
  Evidence(Frame frame, byte[] settlementId, Row row) {
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

  /** Looks at a row of this settlement. */
  void see(Row row, ByteLines line) {
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
    } else if (row.has(Column.AMOUNT_TYPE) || row.has(Column.AMOUNT_DESCRIPTION)) {
      String kind = (row.text(Column.AMOUNT_TYPE) + " " + row.text(Column.AMOUNT_DESCRIPTION));
      mistakes.add(SettlementProblem.AMOUNT_MISSING.at(place(row), kind.strip()), row.line());
    }
  }

  /** Takes a mistake in a row that is not looked at. */
  void refuse(Problem problem, long line) {
    mistakes.add(problem, line);
  }

  /** Takes a mistake of the whole settlement. */
  void add(Problem problem) {
    mistakes.add(problem);
  }

  /** Takes what is odd and does no harm. */
  void remark(Problem oddity) {
    mistakes.remark(oddity);
  }

  /** Takes a mistake because of which no more rows are read. */
  void end(Problem problem) {
    mistakes.end(problem);
  }

  /** Amazon's id, once a row named it; empty before. */
  String settlementId() {
    return text(settlementId);
  }

  /** Takes the id of the row that is the first to name it. */
  void name(byte[] id) {
    settlementId = id;
  }

  DateProof dates() {
    return dates;
  }

  /**
   * The proof, or all that is wrong.
   *
   * @param order the order of the dates; empty if nothing proves it
   * @param alone whether the file has no other settlement
   * @param last whether the settlement ends with the file
   */
  Outcome<Proof> conclude(Optional<DateOrder> order, boolean alone, boolean last) {
    if (mistakes.isOver()) {
      return Outcome.failed(mistakes.list());
    }
    Optional<Charset> charset = encoding.proved(isInJapan());
    weigh(order, charset);
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
        .flatMap(found -> settled(found, known, charset.orElseThrow()))
        .map(
            settled ->
                new Proof(
                    settled, marketplaces.accountType(), extent, charset.orElseThrow(), known))
        .map(proof -> Outcome.of(proof, mistakes.remarks()))
        .orElseGet(() -> Outcome.failed(mistakes.list()));
  }

  /** Adds what only all rows together can show. */
  private void weigh(Optional<DateOrder> order, Optional<Charset> charset) {
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
        .flatMap(found -> Summary.currency(found.currency()))
        .flatMap(amounts::tooFine)
        .ifPresent(mistakes::add);
  }

  private Optional<SettlementHeader> settled(Summary found, DateOrder order, Charset charset) {
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

  private void check(Summary found, Money total, Instant start, Instant end) {
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

  private void seeText(Row row, ByteLines line) {
    if (row.header() != header) {
      header = row.header();
      seeText(header);
    }
    if (!line.isAscii()) {
      encoding.see(line.bytes(), line.from(), line.to(), line.number());
    }
  }

  private void seeText(Header read) {
    encoding.see(read.bytes(), 0, read.bytes().length, read.line());
  }

  private void seeSummary(Row row) {
    if (summary.isPresent()) {
      mistakes.add(
          SettlementProblem.SECOND_SUMMARY.at(place(row), summary.get().line()), row.line());
      return;
    }
    amounts.seeTotal(row).ifPresent(problem -> mistakes.add(problem, row.line()));
    amounts.inSummary(row).forEach(mistakes::remark);
    Summary found = Summary.read(row, file, dates, mistakes);
    summary = Optional.of(found);
  }

  private void seeMoney(Row row) {
    for (MoneyColumn column : row.header().money()) {
      if (row.has(column)) {
        lines++;
        amounts.add(row, column).ifPresent(problem -> mistakes.add(problem, row.line()));
      }
    }
    marketplaces.see(row);
    Column posted = row.postedColumn();
    if (row.has(posted)) {
      dates.see(row, posted).ifPresent(problem -> mistakes.add(problem, row.line()));
    } else {
      mistakes.add(SettlementProblem.POSTED_DATE_MISSING.at(place(row)), row.line());
    }
  }

  private byte[] sameCurrency(Row row) {
    if (!row.has(Column.CURRENCY) || row.says(Column.CURRENCY, currency)) {
      return currency;
    }
    if (currency.length == 0) {
      return row.copy(Column.CURRENCY);
    }
    String other = row.text(Column.CURRENCY);
    if (!other.equalsIgnoreCase(text(currency))) {
      mistakes.add(
          SettlementProblem.OTHER_CURRENCY.at(place(row), other, text(currency)), row.line());
    }
    return currency;
  }

  private boolean isInJapan() {
    return text(currency).equalsIgnoreCase(Marketplace.JP.currency().getCurrencyCode())
        || marketplaces
            .first(StandardCharsets.US_ASCII)
            .equalsIgnoreCase(Marketplace.JP.marketplaceName());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private String place(Row row) {
    return file.place(row.line());
  }
}
