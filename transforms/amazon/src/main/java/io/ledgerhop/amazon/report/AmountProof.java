// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.problem.Problem;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * Proves that a file writes its amounts with one decimal mark and with no more decimals than its
 * currency has, so that a thousands mark is never taken for a decimal mark.
 */
final class AmountProof {

  /** A thousands mark is followed by three digits. */
  private static final int THOUSANDS = 3;

  private final SettlementFile file;
  private final AmountCell amount = new AmountCell();
  private final ExactSum sum = new ExactSum();
  private byte mark;
  private Seen marked = Seen.NOTHING;
  private Seen finest = Seen.NOTHING;
  private Seen three = Seen.NOTHING;
  private int finestScale;
  private boolean mixed;
  private BigDecimal total = BigDecimal.ZERO;

  private record Seen(String text, long line) {
    static final Seen NOTHING = new Seen("", 0);
  }

  AmountProof(SettlementFile file) {
    this.file = file;
  }

  /** Looks at the total, which is not part of the sum. */
  Optional<Problem> seeTotal(Row row) {
    Optional<Problem> problem = see(row, Column.TOTAL_AMOUNT);
    total = amount.value();
    return problem;
  }

  /** Looks at the amount of a row and adds it. */
  Optional<Problem> add(Row row) {
    Optional<Problem> problem = see(row, Column.AMOUNT);
    if (problem.isEmpty()) {
      sum.add(amount);
    }
    return problem;
  }

  BigDecimal total() {
    return total;
  }

  BigDecimal sum() {
    return sum.total();
  }

  /** The amount that is finer than the currency, or looks like thousands. */
  Optional<Problem> tooFine(Currency currency) {
    int digits = Math.max(currency.getDefaultFractionDigits(), 0);
    if (finestScale > digits) {
      return Optional.of(tooFine(finest, currency));
    }
    return digits < THOUSANDS && three.line > 0
        ? Optional.of(tooFine(three, currency))
        : Optional.empty();
  }

  private Problem tooFine(Seen seen, Currency currency) {
    return SettlementProblem.AMOUNT_TOO_FINE.at(file.place(seen.line), seen.text, currency);
  }

  private Optional<Problem> see(Row row, Column column) {
    if (!amount.read(row.bytes(), row.start(column), row.end(column))) {
      return Optional.of(
          SettlementProblem.AMOUNT_UNREADABLE.at(
              file.place(row.line()), row.text(column), column.title()));
    }
    if (amount.significantScale() > finestScale) {
      finestScale = amount.significantScale();
      finest = new Seen(row.text(column), row.line());
    }
    if (amount.scale() == THOUSANDS && three.line == 0) {
      three = new Seen(row.text(column), row.line());
    }
    return mark(row, column);
  }

  /** Says once that the marks differ. */
  private Optional<Problem> mark(Row row, Column column) {
    if (amount.mark() == 0 || amount.mark() == mark || mixed) {
      return Optional.empty();
    }
    if (mark == 0) {
      mark = amount.mark();
      marked = new Seen(row.text(column), row.line());
      return Optional.empty();
    }
    mixed = true;
    return Optional.of(
        SettlementProblem.MIXED_MARKS.at(
            file.place(row.line()), row.text(column), marked.text, marked.line));
  }
}
