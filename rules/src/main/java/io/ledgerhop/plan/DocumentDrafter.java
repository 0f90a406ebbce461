// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static io.ledgerhop.plan.PlanProblem.NO_CLEARING_ACCOUNT;
import static io.ledgerhop.plan.PlanProblem.NUMBER_TOO_LONG;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Document;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Drafts the documents of a settlement from the sums of its postings. */
final class DocumentDrafter {

  /** The longest REFERENCENO of a journal entry that Intacct takes, in characters. */
  static final int NUMBER_MAX = 20;

  private final PlanSettings settings;
  private final Slicer slicer;
  private final JournalDrafter journals;

  DocumentDrafter(PlanSettings settings) {
    this.settings = settings;
    this.slicer = new Slicer(settings);
    this.journals = new JournalDrafter();
  }

  /** New, empty sums by accounting period for a settlement. */
  PostingPeriods periods(SettlementHeader settlement) {
    return new PostingPeriods(settlement, settings);
  }

  /** What a person should look at in the periods of a settlement that is posted. */
  List<Problem> warnings(SettlementHeader settlement, PostingPeriods periods) {
    Optional<Problem> warning = isCut(settlement) ? periods.differingFromUtc() : periods.crossing();
    return warning.stream().toList();
  }

  /** The documents of a settlement, or a hold with the reason why there are none. */
  Plan draft(SettlementHeader settlement, PostingPeriods periods) {
    Outcome<List<Slice>> slices =
        isCut(settlement)
            ? slicer.cut(settlement, periods)
            : Outcome.of(slicer.whole(settlement, periods));
    if (!slices.hasValue()) {
      return Plan.held(settlement, slices.problems().stream().map(Hold::of).toList());
    }
    if (!hasLines(settlement, slices.value())) {
      return Plan.of(settlement, List.of());
    }
    Currency currency = settlement.total().currency();
    Optional<AccountCode> clearing = settings.clearing().of(currency);
    return clearing.isEmpty()
        ? held(settlement, NO_CLEARING_ACCOUNT, currency, currency)
        : plan(settlement, slices.value(), clearing.get());
  }

  /** False if there is no money, or if the money of each line cancels out. */
  private boolean hasLines(SettlementHeader settlement, List<Slice> slices) {
    return slices.stream().anyMatch(slice -> !journals.lines(settlement, slice.sums()).isEmpty());
  }

  private Plan plan(SettlementHeader settlement, List<Slice> slices, AccountCode clearing) {
    // A settlement that is not cut carries nothing forward, so the account is not used.
    AccountCode carriedForward =
        settings.carriedForward().of(settlement.total().currency()).orElse(clearing);
    List<Document> documents =
        journals.drafts(settlement, slices, new BalancingAccounts(clearing, carriedForward));
    for (Document document : documents) {
      int length = document.number().length();
      if (length > NUMBER_MAX) {
        return held(settlement, NUMBER_TOO_LONG, document.number(), length, NUMBER_MAX);
      }
    }
    return Plan.of(settlement, documents);
  }

  private boolean isCut(SettlementHeader settlement) {
    return settings.carriedForward().of(settlement.total().currency()).isPresent();
  }

  private static Plan held(SettlementHeader settlement, PlanProblem code, Object... values) {
    Problem problem = code.at("settlement " + settlement.settlementId(), values);
    return Plan.held(settlement, List.of(Hold.of(problem)));
  }
}
