// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row of a plan: a line of one of its documents, or a reason to hold it.
 *
 * @param count how many rows the plan has
 * @param number 1 for the first row of the plan
 * @param entry the document line; empty when the plan is held
 * @param hold the reason; empty when the plan has documents
 */
public record PlanRow(
    SettlementHeader settlement,
    int count,
    int number,
    Optional<Entry> entry,
    Optional<Hold> hold) {

  /**
   * A document line with its document.
   *
   * @param number 1 for the first line of the document
   */
  public record Entry(DocumentFields document, int number, DocumentLine line) {}

  /** Refuses a row number outside its plan, and a row that is neither line nor hold. */
  public PlanRow {
    if (number < 1 || number > count) {
      throw new IllegalArgumentException("row " + number + " of a plan of " + count);
    }
    if (entry.isPresent() == hold.isPresent()) {
      throw new IllegalArgumentException("a row of a plan is a document line or a hold");
    }
  }

  /** All rows of a plan, in posting order. */
  public static List<PlanRow> of(Plan plan) {
    int count =
        plan.holds().size() + plan.documents().stream().mapToInt(d -> d.lines().size()).sum();
    List<PlanRow> rows = new ArrayList<>(count);
    for (Hold hold : plan.holds()) {
      rows.add(
          new PlanRow(
              plan.settlement(), count, rows.size() + 1, Optional.empty(), Optional.of(hold)));
    }
    for (Document document : plan.documents()) {
      DocumentFields head = DocumentFields.of(document);
      for (int at = 0; at < document.lines().size(); at++) {
        Entry entry = new Entry(head, at + 1, document.lines().get(at));
        rows.add(
            new PlanRow(
                plan.settlement(), count, rows.size() + 1, Optional.of(entry), Optional.empty()));
      }
    }
    return rows;
  }
}
