// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static io.ledgerhop.plan.PlanProblem.NO_CLEARING_ACCOUNT;
import static io.ledgerhop.plan.PlanProblem.NUMBER_TOO_LONG;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the postings of a settlement into balanced documents. */
public final class SettlementPlanner {

  /** Intacct takes this many characters in REFERENCENO of a journal entry. */
  public static final int NUMBER_MAX = 20;

  private final ClearingAccounts clearing;
  private final CutOff cutOff;
  private final JournalDrafter drafter;

  /**
   * @param clearing the account that takes the balance of each currency
   * @param cutOff decides on which day the settlement ends
   */
  public SettlementPlanner(ClearingAccounts clearing, CutOff cutOff) {
    this.clearing = clearing;
    this.cutOff = cutOff;
    this.drafter = new JournalDrafter(cutOff);
  }

  /** Starts to gather a settlement whose postings come one by one. */
  public SettlementFold begin(SettlementHeader settlement) {
    return new SettlementFold(settlement, this);
  }

  /** The plan of a settlement whose postings are all at hand; the stream is read to its end. */
  public Plan plan(Settlement settlement, Stream<Posting> postings) {
    SettlementFold fold = begin(settlement.header());
    postings.forEachOrdered(fold::add);
    return fold.finish();
  }

  PostingMonths months(SettlementHeader settlement) {
    return new PostingMonths(settlement, cutOff);
  }

  Plan draft(SettlementHeader settlement, Map<LineKey, LineSum> sums) {
    Optional<AccountCode> account = clearing.of(settlement.total().currency());
    List<DocumentLine> lines = drafter.lines(settlement, sums);
    if (lines.isEmpty()) {
      return Plan.of(settlement, List.of());
    }
    if (account.isEmpty()) {
      String currency = settlement.total().currency().getCurrencyCode();
      return held(settlement, NO_CLEARING_ACCOUNT, currency, currency);
    }
    Document journal = drafter.draft(settlement, lines, account.get());
    if (journal.number().length() > NUMBER_MAX) {
      return held(
          settlement, NUMBER_TOO_LONG, journal.number(), journal.number().length(), NUMBER_MAX);
    }
    return Plan.of(settlement, List.of(journal));
  }

  private static Plan held(SettlementHeader settlement, PlanProblem code, Object... values) {
    Problem problem = code.at("settlement " + settlement.settlementId(), values);
    return Plan.held(settlement, List.of(Hold.of(problem)));
  }
}
