// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.money.Money;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problems;
import io.ledgerhop.settlement.SettlementHeader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;

/** What the rows of a file say together. */
final class Evidence {

  private static final String YEN = "JPY";

  private final SettlementFile file;
  private final Problems problems;
  private final EncodingProof encoding;
  private final AmountProof amounts;
  private final DateProof dates;
  private final Marketplaces marketplaces = new Marketplaces();
  private Optional<Summary> summary = Optional.empty();
  private byte[] settlementId = {};
  private byte[] currency = {};
  private long rows;
  private long lines;

  Evidence(SettlementFile file, EncodingProof encoding, Problems problems) {
    this.file = file;
    this.encoding = encoding;
    this.problems = problems;
    this.amounts = new AmountProof(file);
    this.dates = new DateProof(file);
  }

  void seeText(ByteLines lines) {
    encoding.see(lines);
  }

  void see(Row row) {
    rows++;
    settlementId = sameSettlement(row);
    currency = sameCurrency(row);
    if (row.isSummary()) {
      seeSummary(row);
    } else if (row.hasMoney()) {
      seeMoney(row);
    } else if (row.has(Column.AMOUNT_TYPE) || row.has(Column.AMOUNT_DESCRIPTION)) {
      String kind = (row.text(Column.AMOUNT_TYPE) + " " + row.text(Column.AMOUNT_DESCRIPTION));
      problems.add(SettlementProblem.AMOUNT_MISSING.at(place(row), kind.strip()));
    }
  }

  /** Amazon's id, once a row named it; empty before. */
  String settlementId() {
    return text(settlementId);
  }

  /** The proof; empty, with what is wrong among the problems, when there is none. */
  Optional<Proof> conclude() {
    if (rows == 0) {
      problems.add(SettlementProblem.HEADER_ONLY.at(file.place(1)));
    } else if (summary.isEmpty()) {
      problems.add(SettlementProblem.NO_SUMMARY.at(file.source().name()));
    }
    boolean inYen = text(currency).equals(YEN);
    Optional<Charset> charset = encoding.proved(inYen);
    if (charset.isEmpty()) {
      problems.add(encoding.unproved(file, inYen));
    }
    dates.unproved().ifPresent(problems::add);
    summary
        .flatMap(found -> Summary.currency(found.currency()))
        .flatMap(amounts::tooFine)
        .ifPresent(problems::add);
    return problems.total() == 0
        ? summary.flatMap(found -> charset.flatMap(known -> settled(found, known)))
        : Optional.empty();
  }

  private Optional<Proof> settled(Summary found, Charset charset) {
    Currency money = Currency.getInstance(found.currency());
    DateOrder order = dates.proved().orElse(DateOrder.YEAR_FIRST);
    Instant start = found.start().instant(order).orElseThrow();
    Instant end = found.end().instant(order).orElseThrow();
    Money total = new Money(amounts.total(), money);
    check(found, total, start, end);
    if (problems.total() > 0) {
      return Optional.empty();
    }
    SettlementHeader header =
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
            file.source().name());
    return Optional.of(new Proof(header, charset, order));
  }

  private void check(Summary found, Money total, Instant start, Instant end) {
    String place = file.place(found.line());
    Money added = new Money(amounts.sum(), total.currency());
    if (end.isBefore(start)) {
      problems.add(SettlementProblem.ENDS_BEFORE_START.at(place, end, start));
    }
    if (lines == 0) {
      SettlementProblem problem =
          total.isZero() ? SettlementProblem.NOTHING_SETTLED : SettlementProblem.NO_MONEY_LINES;
      problems.add(problem.at(place, total));
    } else if (!added.equals(total)) {
      problems.add(SettlementProblem.SUM_DIFFERS.at(place, total, added, total.minus(added)));
    }
  }

  private void seeSummary(Row row) {
    if (summary.isPresent()) {
      throw new ConnectorException(
          SettlementProblem.SECOND_SUMMARY.at(place(row), summary.get().line()));
    }
    amounts.seeTotal(row).ifPresent(problems::add);
    summary = Optional.of(Summary.read(row, file, dates, problems));
  }

  private void seeMoney(Row row) {
    lines++;
    amounts.add(row).ifPresent(problems::add);
    marketplaces.see(row);
    Column posted = row.postedColumn();
    if (row.has(posted)) {
      dates.see(row, posted).ifPresent(problems::add);
    } else {
      problems.add(SettlementProblem.POSTED_DATE_MISSING.at(place(row)));
    }
  }

  /** The first id of the file; a row with another one ends the reading. */
  private byte[] sameSettlement(Row row) {
    byte[] known = firstOf(settlementId, row, Column.SETTLEMENT_ID);
    if (differs(known, row, Column.SETTLEMENT_ID)) {
      throw new ConnectorException(
          SettlementProblem.SECOND_SETTLEMENT.at(
              place(row), row.text(Column.SETTLEMENT_ID), text(known)));
    }
    return known;
  }

  private byte[] sameCurrency(Row row) {
    byte[] known = firstOf(currency, row, Column.CURRENCY);
    if (differs(known, row, Column.CURRENCY)) {
      problems.add(
          SettlementProblem.OTHER_CURRENCY.at(place(row), row.text(Column.CURRENCY), text(known)));
    }
    return known;
  }

  private static byte[] firstOf(byte[] known, Row row, Column column) {
    return known.length == 0 && row.has(column)
        ? Arrays.copyOfRange(row.bytes(), row.start(column), row.end(column))
        : known;
  }

  private static boolean differs(byte[] known, Row row, Column column) {
    return row.has(column)
        && !Arrays.equals(known, 0, known.length, row.bytes(), row.start(column), row.end(column));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private String place(Row row) {
    return file.place(row.line());
  }
}
