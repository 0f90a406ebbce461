// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static io.ledgerhop.hop.posting.intacct.PostingOptionProblem.SLICE_UNCLEAR;

import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.posting.SettlementReversal;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.hop.i18n.BaseMessages;

/**
 * The options of the action Reverse settlement, read.
 *
 * @param seller empty if the trail is to tell the seller account
 * @param scope whether the action itself reverses
 * @param slice the only slice that is reversed; empty for all
 * @param date the entry date of the reversals; empty if each has the date of what it reverses
 * @param folder the folder of the report; empty for none
 */
record ReversalOptions(
    String company,
    String trail,
    String seller,
    String settlement,
    ReversalScope scope,
    OptionalInt slice,
    Optional<LocalDate> date,
    String folder) {

  /** The options of an action; every problem if one of them is wrong. */
  static Outcome<ReversalOptions> of(ReverseSettlementAction action) {
    Problems problems = new Problems();
    Outcome<String> seller = text(action, "Seller", action.getSeller());
    Outcome<String> settlement =
        OptionText.required(
            place(action, "Settlement"), action, action.getSettlement(), "a settlement");
    Outcome<ReversalScope> scope =
        ReversalScope.parse(place(action, "Scope"), action.resolve(action.getScope()).strip());
    Outcome<OptionalInt> slice = slice(action);
    Outcome<Optional<LocalDate>> date = date(action);
    Outcome<String> folder = text(action, "Folder", action.getFolder());
    problems.addAll(seller.problems());
    problems.addAll(settlement.problems());
    problems.addAll(scope.problems());
    problems.addAll(slice.problems());
    problems.addAll(date.problems());
    problems.addAll(folder.problems());
    return problems.hasErrors()
        ? Outcome.failed(problems.list())
        : Outcome.of(
            new ReversalOptions(
                action.getCompany(),
                action.getTrail(),
                seller.value(),
                settlement.value(),
                scope.value(),
                slice.value(),
                date.value(),
                folder.value()));
  }

  /** The receipts of the reversal of this settlement; none if the next run is to reverse. */
  List<Receipt> reverse(SettlementReversal reversal) {
    SettlementKey key = reversal.settlement(seller, settlement);
    if (scope == ReversalScope.CHANGES) {
      reversal.reopen(key);
      return List.of();
    }
    return reversal.reverse(key, slice, date);
  }

  private static Outcome<OptionalInt> slice(ReverseSettlementAction action) {
    Outcome<String> text = text(action, "Slice", action.getSlice());
    if (!text.hasValue()) {
      return Outcome.failed(text.problems());
    }
    if (text.value().isEmpty()) {
      return Outcome.of(OptionalInt.empty());
    }
    return text.value().matches("[1-9]\\d{0,5}")
        ? Outcome.of(OptionalInt.of(Integer.parseInt(text.value())))
        : Outcome.failed(SLICE_UNCLEAR.at(place(action, "Slice"), text.value()));
  }

  private static Outcome<Optional<LocalDate>> date(ReverseSettlementAction action) {
    Outcome<String> text = text(action, "Date", action.getDate());
    return text.hasValue()
        ? ChangedDocumentsOption.date(place(action, "Date"), text.value())
        : Outcome.failed(text.problems());
  }

  private static Outcome<String> text(
      ReverseSettlementAction action, String option, String written) {
    return OptionText.of(place(action, option), action, written);
  }

  private static String place(ReverseSettlementAction action, String option) {
    String label =
        BaseMessages.getString(
            ReverseSettlementAction.class, "ReverseSettlement." + option + ".Label");
    return action.getName() + ", " + label;
  }
}
