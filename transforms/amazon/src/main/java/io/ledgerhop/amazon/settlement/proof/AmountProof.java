// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.proof;

import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.amazon.settlement.text.Cells;
import io.ledgerhop.amazon.settlement.text.FlatColumn;
import io.ledgerhop.amazon.settlement.text.FlatRow;
import io.ledgerhop.amazon.settlement.text.MoneyColumn;
import io.ledgerhop.problem.Problem;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Proves that a settlement writes its amounts with one decimal separator and with no more decimals
 * than the currency has, so that a thousands separator is never taken for a decimal separator.
 */
public final class AmountProof {

  /** A thousands separator is followed by three digits. */
  private static final int THOUSANDS = 3;

  private final SettlementFile file;
  private final AmountCell amount;
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

  /**
   * @param lenient whether a user allows other forms than digits with one separator
   */
  public AmountProof(SettlementFile file, boolean lenient) {
    this.file = file;
    this.amount = new AmountCell(lenient);
  }

  /** Checks the total, which is not part of the sum. */
  public Optional<Problem> seeTotal(FlatRow row) {
    FlatColumn column = FlatColumn.TOTAL_AMOUNT;
    Optional<Problem> problem = see(row, row.header().place(column), column.title());
    total = amount.value();
    return problem;
  }

  /** Checks an amount of a row and adds it. */
  public Optional<Problem> add(FlatRow row, MoneyColumn column) {
    Optional<Problem> problem = see(row, column.cell(), column.title());
    if (problem.isEmpty()) {
      sum.add(amount);
    }
    return problem;
  }

  /**
   * Remarks about cells that Amazon usually leaves empty; the sum proves that they are not money.
   */
  public List<Problem> inSummary(FlatRow row) {
    return Arrays.stream(row.header().money())
        .filter(column -> row.has(column) && !isZero(row, column.cell()))
        .map(
            column ->
                SettlementProblem.AMOUNT_IN_SUMMARY.at(
                    file.place(row.line()), row.cells().text(column.cell()), column.title()))
        .toList();
  }

  private boolean isZero(FlatRow row, int cell) {
    Cells cells = row.cells();
    return amount.read(cells.bytes(), cells.start(cell), cells.end(cell)) && amount.unscaled() == 0;
  }

  public BigDecimal total() {
    return total;
  }

  public BigDecimal sum() {
    return sum.total();
  }

  /**
   * The amount that has more decimals than the currency, or looks like thousands; trailing zeros do
   * not count.
   */
  public Optional<Problem> tooFine(Currency currency) {
    int most = digitsMax(currency);
    if (finestScale > most) {
      return Optional.of(tooFine(finest, currency));
    }
    return most < THOUSANDS && three.line > 0
        ? Optional.of(tooFine(three, currency))
        : Optional.empty();
  }

  /** The maximum number of decimals of an amount. */
  public static int digitsMax(Currency currency) {
    return Math.max(currency.getDefaultFractionDigits(), 0);
  }

  private Problem tooFine(Seen seen, Currency currency) {
    return SettlementProblem.AMOUNT_TOO_FINE.at(file.place(seen.line), seen.text, currency);
  }

  private Optional<Problem> see(FlatRow row, int cell, String title) {
    Cells cells = row.cells();
    if (!amount.read(cells.bytes(), cells.start(cell), cells.end(cell))) {
      return Optional.of(
          SettlementProblem.AMOUNT_UNREADABLE.at(file.place(row.line()), cells.text(cell), title));
    }
    if (amount.significantScale() > finestScale) {
      finestScale = amount.significantScale();
      finest = new Seen(row.cells().text(cell), row.line());
    }
    if (amount.scale() == THOUSANDS && three.line == 0) {
      three = new Seen(row.cells().text(cell), row.line());
    }
    return mark(row, cell);
  }

  /** Reports once that the separators differ. */
  private Optional<Problem> mark(FlatRow row, int cell) {
    if (amount.mark() == 0 || amount.mark() == mark || mixed) {
      return Optional.empty();
    }
    if (mark == 0) {
      mark = amount.mark();
      marked = new Seen(row.cells().text(cell), row.line());
      return Optional.empty();
    }
    mixed = true;
    return Optional.of(
        SettlementProblem.MIXED_MARKS.at(
            file.place(row.line()), row.cells().text(cell), marked.text, marked.line));
  }
}
