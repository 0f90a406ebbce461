// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.mapping.Posting;
import io.ledgerhop.plan.calendar.FiscalCalendar;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.stream.Stream;

/** Turns the postings of a settlement into balanced documents. */
public final class SettlementPlanner {

  private final DocumentDrafter drafter;

  /**
   * A planner that posts each settlement whole on its last day.
   *
   * @param clearing the account that takes the balance of each currency
   * @param cutOff decides on which day the settlement ends
   */
  public SettlementPlanner(CurrencyAccounts clearing, CutOff cutOff) {
    this(new PlanSettings(clearing, CurrencyAccounts.none(), cutOff, FiscalCalendar.months()));
  }

  public SettlementPlanner(PlanSettings settings) {
    this.drafter = new DocumentDrafter(settings);
  }

  /** Starts a settlement whose postings are added one by one. */
  public SettlementFold begin(SettlementHeader settlement) {
    return new SettlementFold(settlement, drafter);
  }

  /** The plan of a settlement from all its postings; the stream is read to its end. */
  public Plan plan(Settlement settlement, Stream<Posting> postings) {
    SettlementFold fold = begin(settlement.header());
    postings.forEachOrdered(fold::add);
    return fold.finish();
  }
}
