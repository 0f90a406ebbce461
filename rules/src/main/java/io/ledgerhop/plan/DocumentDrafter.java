// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static io.ledgerhop.plan.PlanProblem.NO_CLEARING_ACCOUNT;
import static io.ledgerhop.plan.PlanProblem.NUMBER_TOO_LONG;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts the documents of a settlement from the sums of its postings. */
final class DocumentDrafter {

  /** The longest REFERENCENO of a journal entry that Intacct takes, in characters. */
  static final int NUMBER_MAX = 20;

  private final ClearingAccounts clearing;
  private final CutOff cutOff;
  private final JournalDrafter journals;

  DocumentDrafter(ClearingAccounts clearing, CutOff cutOff) {
    this.clearing = clearing;
    this.cutOff = cutOff;
    this.journals = new JournalDrafter(cutOff);
  }

  /** A new, empty total by posting month for a settlement. */
  PostingMonths months(SettlementHeader settlement) {
    return new PostingMonths(settlement, cutOff);
  }

  /** The documents of a settlement, or a hold with the reason why there are none. */
  Plan draft(SettlementHeader settlement, Map<LineKey, LineSum> sums) {
    Optional<AccountCode> account = clearing.of(settlement.total().currency());
    List<DocumentLine> lines = journals.lines(settlement, sums);
    if (lines.isEmpty()) {
      return Plan.of(settlement, List.of());
    }
    if (account.isEmpty()) {
      String currency = settlement.total().currency().getCurrencyCode();
      return held(settlement, NO_CLEARING_ACCOUNT, currency, currency);
    }
    Document journal = journals.draft(settlement, lines, account.get());
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
