// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.payouts;

import static io.ledgerhop.hop.mapping.payouts.PayoutOptionProblem.DIFFERENCE_UNKNOWN;
import static io.ledgerhop.hop.mapping.payouts.PayoutOptionProblem.ENTRIES_UNCLEAR;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.hop.mapping.ConversionOptions;
import io.ledgerhop.hop.mapping.CutOffOption;
import io.ledgerhop.hop.mapping.OptionReading;
import io.ledgerhop.payout.BankAccounts;
import io.ledgerhop.payout.PayoutSettings;
import io.ledgerhop.plan.CurrencyAccounts;
import io.ledgerhop.plan.currency.Conversion;
import io.ledgerhop.plan.entity.EntityRules;
import io.ledgerhop.plan.entity.EntityTable;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.hop.core.variables.IVariables;

/** Reads the options of Ledger Payouts. */
final class PayoutOptions {

  private static final String ACCOUNTS = "an account for each currency, as in USD=1150";

  private final LedgerPayoutsMeta meta;
  private final OptionReading options;

  /**
   * @param place gives the place of an option, for messages, by the name of its label
   */
  PayoutOptions(LedgerPayoutsMeta meta, UnaryOperator<String> place, IVariables variables) {
    this.meta = meta;
    this.options = new OptionReading(place, variables);
  }

  /** All problems of the options; files are not opened. */
  List<Problem> problems() {
    clearing();
    banks();
    cutOff();
    options.text("Entities", meta.getEntities());
    conversion().check(DIFFERENCE_UNKNOWN);
    return options.problems();
  }

  /**
   * What the options and files say, or all problems of the files.
   *
   * @throws IllegalStateException if {@link #problems} has an error
   */
  Outcome<PayoutSettings> settings() {
    EntityRules entities =
        options.file("Entities", meta.getEntities(), EntityTable::read).orElse(EntityRules.none());
    Optional<Conversion> conversion = conversion().conversion();
    return options.hasErrors()
        ? Outcome.failed(options.problems())
        : Outcome.of(
            new PayoutSettings(
                isPosted(),
                clearing().value(),
                banks().value(),
                Optional.of(difference()).filter(text -> !text.isEmpty()).map(AccountCode::new),
                conversion,
                cutOff().value(),
                entities));
  }

  private boolean isPosted() {
    String word = options.text("Entries", meta.getEntries());
    Optional<EntriesOption> choice =
        word.isEmpty() ? Optional.of(EntriesOption.COMPARE_ONLY) : EntriesOption.named(word);
    if (choice.isEmpty()) {
      String known = String.join(", ", EntriesOption.words());
      options.add(ENTRIES_UNCLEAR.at(options.place("Entries"), word, known));
    }
    return choice.filter(option -> option == EntriesOption.POST).isPresent();
  }

  private Outcome<CurrencyAccounts> clearing() {
    return options.kept(
        CurrencyAccounts.parse(
            options.place("ClearingAccounts"),
            accounts("ClearingAccounts", meta.getClearingAccounts())));
  }

  private Outcome<BankAccounts> banks() {
    return options.kept(
        BankAccounts.parse(
            options.place("BankAccounts"), accounts("BankAccounts", meta.getBankAccounts())));
  }

  /** Accounts are needed only if something is posted. */
  private String accounts(String option, String written) {
    if (!isPosted()) {
      return options.text(option, written);
    }
    return options.required(option, written, ACCOUNTS);
  }

  private String difference() {
    return options.text("Difference", meta.getDifference());
  }

  private Outcome<CutOff> cutOff() {
    return options.kept(
        CutOffOption.parse(options.place("Zone"), options.variables(), meta.getZone()));
  }

  /** Here, what rounding leaves is part of the exchange difference. */
  private ConversionOptions conversion() {
    return new ConversionOptions(options, meta.getBaseCurrency(), meta.getRates(), difference());
  }
}
