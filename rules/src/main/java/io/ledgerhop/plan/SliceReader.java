// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.draft.Payee;
import io.ledgerhop.plan.draft.SliceLines;
import io.ledgerhop.plan.entity.EntityRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes document lines of the sums of a slice, sorted for readers. */
final class SliceReader {

  private static final Comparator<DocumentLine> READING_ORDER =
      Comparator.comparing(DocumentLine::side)
          .thenComparing(line -> line.account().value())
          .thenComparing(line -> line.dimensions().standard().toString())
          .thenComparing(line -> line.dimensions().userDefined().toString())
          .thenComparing(DocumentLine::memo)
          .thenComparing(line -> line.amount().amount());

  private final EntityRules entities;
  private final Money zero;

  SliceReader(EntityRules entities, Currency currency) {
    this.entities = entities;
    this.zero = Money.zero(currency);
  }

  /** The lines of the journal, and those of each payee; sums of 0.00 have none. */
  SliceLines lines(Slice slice) {
    List<DocumentLine> journal = new ArrayList<>();
    SortedMap<Payee, List<DocumentLine>> billed = new TreeMap<>();
    for (Map.Entry<LineKey, LineSum> sum : slice.sums().entrySet()) {
      sum.getValue()
          .line(sum.getKey(), zero)
          .map(entities::located)
          .ifPresent(
              line -> {
                boolean isBilled = sum.getKey().billed();
                (isBilled ? linesOf(line, billed) : journal).add(line);
              });
    }
    journal.sort(READING_ORDER);
    billed.values().forEach(lines -> lines.sort(READING_ORDER));
    return new SliceLines(
        slice.number(), slice.count(), slice.firstDay(), slice.entryDate(), journal, billed);
  }

  private List<DocumentLine> linesOf(
      DocumentLine line, SortedMap<Payee, List<DocumentLine>> billed) {
    String vendor = line.dimensions().id(Dimension.VENDOR);
    Payee payee = new Payee(vendor, entities.entityId(line));
    return billed.computeIfAbsent(payee, unused -> new ArrayList<>());
  }
}
