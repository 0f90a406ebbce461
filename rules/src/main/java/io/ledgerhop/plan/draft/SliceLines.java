// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.draft;

import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Side;
import io.ledgerhop.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A slice of a settlement with its document lines, in the order in which people read them.
 *
 * @param number 1 for the first slice
 * @param count how many slices the settlement has
 * @param firstDay the first day of the settlement in this period
 * @param entryDate the date of its documents
 * @param journal the lines of the journal
 * @param billed the lines that vendors have billed or returned
 */
public record SliceLines(
    int number,
    int count,
    LocalDate firstDay,
    LocalDate entryDate,
    List<DocumentLine> journal,
    SortedMap<Payee, List<DocumentLine>> billed) {

  /** True if there is nothing to post. */
  public boolean isEmpty() {
    return journal.isEmpty() && billed.isEmpty();
  }

  /** All lines, those of the journal first. */
  public Stream<DocumentLine> all() {
    return Stream.concat(journal.stream(), billed.values().stream().flatMap(List::stream));
  }

  boolean isLast() {
    return number == count;
  }

  /** The same slice with other lines. */
  SliceLines with(
      List<DocumentLine> otherJournal, SortedMap<Payee, List<DocumentLine>> otherBilled) {
    return new SliceLines(number, count, firstDay, entryDate, otherJournal, otherBilled);
  }

  /** The number of its lines. */
  long size() {
    return journal.size() + billed.values().stream().mapToLong(List::size).sum();
  }

  /** What the slice adds to what Amazon owes. */
  Money sum(Currency currency) {
    Money sum = sum(journal, currency);
    for (List<DocumentLine> lines : billed.values()) {
      sum = sum.plus(sum(lines, currency));
    }
    return sum;
  }

  /** Credits less debits. */
  static Money sum(List<DocumentLine> lines, Currency currency) {
    Money sum = Money.zero(currency);
    for (DocumentLine line : lines) {
      sum = line.side() == Side.CREDIT ? sum.plus(line.amount()) : sum.minus(line.amount());
    }
    return sum;
  }
}
