// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.proof.SettlementBalances;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.TypeTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One row of a plan: a line of one of its documents, or a reason to hold it. The plan of a
 * settlement with nothing to post has one row with neither.
 *
 * @param balances what the settlement carries over; empty unless all its lines have arrived
 * @param count how many rows the plan has
 * @param number 1 for the first row of the plan
 * @param entry the document line; empty when the plan is held
 * @param hold the reason; empty when the plan has documents
 * @param types the types of the money lines of the settlement; only the first row has them
 */
public record PlanRow(
    SettlementHeader settlement,
    Optional<SettlementBalances> balances,
    int count,
    int number,
    Optional<Entry> entry,
    Optional<Hold> hold,
    List<TypeTotal> types) {

  /**
   * A document line with its document.
   *
   * @param number 1 for the first line of the document
   */
  public record Entry(DocumentFields document, int number, DocumentLine line) {}

  /** Refuses a row number outside its plan, and a row that is both a line and a hold. */
  public PlanRow {
    types = List.copyOf(types);
    if (number < 1 || number > count) {
      throw new IllegalArgumentException("row " + number + " of a plan of " + count);
    }
    boolean isNothing = entry.isEmpty() && hold.isEmpty();
    if ((entry.isPresent() && hold.isPresent()) || (isNothing && count != 1)) {
      throw new IllegalArgumentException("a row of a plan is a document line or a hold");
    }
  }

  /** True for a reason to hold a plan, and for a file that is no settlement. */
  public static boolean isHeld(Carried<PlanRow> carried) {
    return carried instanceof Carried.Unread<PlanRow>
        || (carried instanceof Carried.Value<PlanRow> row && row.value().hold().isPresent());
  }

  /** All rows of a plan, in posting order. */
  public static List<PlanRow> of(Plan plan) {
    List<Content> contents = new ArrayList<>();
    plan.holds().forEach(hold -> contents.add(new Content(Optional.empty(), Optional.of(hold))));
    for (Document document : plan.documents()) {
      DocumentFields head = DocumentFields.of(document);
      for (int at = 0; at < document.lines().size(); at++) {
        Entry entry = new Entry(head, at + 1, document.lines().get(at));
        contents.add(new Content(Optional.of(entry), Optional.empty()));
      }
    }
    if (contents.isEmpty()) {
      contents.add(new Content(Optional.empty(), Optional.empty()));
    }
    return IntStream.range(0, contents.size())
        .mapToObj(at -> contents.get(at).row(plan, contents.size(), at + 1))
        .toList();
  }

  private record Content(Optional<Entry> entry, Optional<Hold> hold) {

    PlanRow row(Plan plan, int count, int number) {
      List<TypeTotal> types = number == 1 ? plan.types() : List.of();
      return new PlanRow(plan.settlement(), plan.balances(), count, number, entry, hold, types);
    }
  }
}
