// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.money.Money;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.Problems;
import io.ledgerhop.settlement.SettlementHeader;
import java.math.BigDecimal;
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

  /** The proof, or what is wrong with the file as a whole. */
  Outcome<Proof> conclude() {
    Problems whole = new Problems();
    if (rows == 0) {
      return Outcome.failed(SettlementProblem.HEADER_ONLY.at(file.place(1)));
    }
    if (summary.isEmpty() && problems.total() == 0) {
      whole.add(SettlementProblem.NO_SUMMARY.at(file.source().name()));
    }
    boolean inYen = text(currency).equals(YEN);
    Optional<Charset> charset = encoding.proved(inYen);
    if (charset.isEmpty()) {
      whole.add(encoding.unproved(file, inYen));
    }
    whole.addAll(dates.unproved());
    summary
        .flatMap(found -> Summary.currency(found.currency()))
        .ifPresent(found -> whole.addAll(amounts.tooFine(found)));
    if (problems.total() + whole.total() > 0 || summary.isEmpty() || charset.isEmpty()) {
      return whole.total() > 0 ? Outcome.failed(whole.list()) : Outcome.failed(problems.list());
    }
    return settled(summary.get(), charset.get());
  }

  private Outcome<Proof> settled(Summary found, Charset charset) {
    Currency money = Currency.getInstance(found.currency());
    DateOrder order = dates.proved().orElse(DateOrder.YEAR_FIRST);
    Instant start = found.start().instant(order).orElseThrow();
    Instant end = found.end().instant(order).orElseThrow();
    Optional<Problem> wrong = wrong(found, money, start, end);
    if (wrong.isPresent()) {
      return Outcome.failed(wrong.get());
    }
    SettlementHeader header =
        new SettlementHeader(
            file.seller(),
            found.settlementId(),
            marketplaces.first(charset),
            start,
            end,
            found.deposit().flatMap(date -> date.instant(order)).orElse(end),
            new Money(amounts.total(), money),
            lines,
            file.source().hash(),
            file.source().name());
    return Outcome.of(new Proof(header, charset, order));
  }

  private Optional<Problem> wrong(Summary found, Currency currency, Instant start, Instant end) {
    String place = file.place(found.line());
    Money total = new Money(amounts.total(), currency);
    BigDecimal sum = amounts.sum();
    if (end.isBefore(start)) {
      return Optional.of(SettlementProblem.ENDS_BEFORE_START.at(place, end, start));
    }
    if (lines == 0) {
      SettlementProblem problem =
          total.isZero() ? SettlementProblem.NOTHING_SETTLED : SettlementProblem.NO_MONEY_LINES;
      return Optional.of(problem.at(place, total));
    }
    if (sum.compareTo(amounts.total()) != 0) {
      Money added = new Money(sum, currency);
      return Optional.of(
          SettlementProblem.SUM_DIFFERS.at(place, total, added, total.minus(added)));
    }
    return Optional.empty();
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
          SettlementProblem.OTHER_CURRENCY.at(
              place(row), row.text(Column.CURRENCY), text(known)));
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
        && !Arrays.equals(
            known, 0, known.length, row.bytes(), row.start(column), row.end(column));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private String place(Row row) {
    return file.place(row.line());
  }
}
