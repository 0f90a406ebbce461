// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.payouts;

import static io.ledgerhop.hop.mapping.MappingOptionProblem.BASE_CURRENCY_UNKNOWN;
import static io.ledgerhop.hop.mapping.payouts.PayoutOptionProblem.DIFFERENCE_UNKNOWN;
import static io.ledgerhop.hop.mapping.payouts.PayoutOptionProblem.ENTRIES_UNCLEAR;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.mapping.CutOffOption;
import io.ledgerhop.hop.mapping.TableFile;
import io.ledgerhop.money.Currencies;
import io.ledgerhop.payout.BankAccounts;
import io.ledgerhop.payout.PayoutSettings;
import io.ledgerhop.plan.CurrencyAccounts;
import io.ledgerhop.plan.currency.Conversion;
import io.ledgerhop.plan.currency.RateTable;
import io.ledgerhop.plan.entity.EntityRules;
import io.ledgerhop.plan.entity.EntityTable;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.Problems;
import io.ledgerhop.settlement.CutOff;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.apache.hop.core.variables.IVariables;

/** Reads the options of Ledger Payouts. */
final class PayoutOptions {

  private static final String ACCOUNTS = "an account for each currency, as in USD=1150";

  private final LedgerPayoutsMeta meta;
  private final UnaryOperator<String> place;
  private final IVariables variables;
  private final Problems problems = new Problems();

  /**
   * @param place gives the place of an option, for messages, by the name of its label
   */
  PayoutOptions(LedgerPayoutsMeta meta, UnaryOperator<String> place, IVariables variables) {
    this.meta = meta;
    this.place = place;
    this.variables = variables;
  }

  /** All problems of the options; files are not opened. */
  List<Problem> problems() {
    clearing();
    banks();
    cutOff();
    text("Entities", meta.getEntities());
    requireWholeConversion();
    return problems.list();
  }

  /**
   * What the options and files say, or all problems of the files.
   *
   * @throws IllegalStateException if {@link #problems} has an error
   */
  Outcome<PayoutSettings> settings() {
    EntityRules entities =
        file("Entities", meta.getEntities(), EntityTable::read).orElse(EntityRules.none());
    Optional<Conversion> conversion = conversion();
    return problems.hasErrors()
        ? Outcome.failed(problems.list())
        : Outcome.of(
            new PayoutSettings(
                isPosted(),
                clearing().value(),
                banks().value(),
                difference(),
                conversion,
                cutOff().value(),
                entities));
  }

  private boolean isPosted() {
    String word = text("Entries", meta.getEntries());
    Optional<EntriesOption> choice =
        word.isEmpty() ? Optional.of(EntriesOption.COMPARE_ONLY) : EntriesOption.named(word);
    if (choice.isEmpty()) {
      String known = String.join(", ", EntriesOption.words());
      problems.add(ENTRIES_UNCLEAR.at(place.apply("Entries"), word, known));
    }
    return choice.filter(option -> option == EntriesOption.POST).isPresent();
  }

  private Outcome<CurrencyAccounts> clearing() {
    return kept(
        CurrencyAccounts.parse(
            place.apply("ClearingAccounts"),
            accounts("ClearingAccounts", meta.getClearingAccounts())));
  }

  private Outcome<BankAccounts> banks() {
    return kept(
        BankAccounts.parse(
            place.apply("BankAccounts"), accounts("BankAccounts", meta.getBankAccounts())));
  }

  /** Accounts are needed only if something is posted. */
  private String accounts(String option, String written) {
    if (!isPosted()) {
      return text(option, written);
    }
    Outcome<String> text =
        kept(OptionText.required(place.apply(option), variables, written, ACCOUNTS));
    return text.hasValue() ? text.value() : "";
  }

  private Optional<AccountCode> difference() {
    String account = text("Difference", meta.getDifference());
    return account.isEmpty() ? Optional.empty() : Optional.of(new AccountCode(account));
  }

  private Outcome<CutOff> cutOff() {
    return kept(CutOffOption.parse(place.apply("Zone"), variables, meta.getZone()));
  }

  /** Here, what rounding leaves is part of the exchange difference. */
  private Optional<Conversion> conversion() {
    String base = text("BaseCurrency", meta.getBaseCurrency());
    if (base.isEmpty()) {
      return Optional.empty();
    }
    AccountCode difference = difference().orElseThrow();
    return file("Rates", meta.getRates(), RateTable::read)
        .map(rates -> new Conversion(Currency.getInstance(base), rates, difference));
  }

  private void requireWholeConversion() {
    String base = text("BaseCurrency", meta.getBaseCurrency());
    if (!base.isEmpty() && Currencies.of(base).isEmpty()) {
      problems.add(BASE_CURRENCY_UNKNOWN.at(place.apply("BaseCurrency"), base));
    }
    boolean hasRates = !text("Rates", meta.getRates()).isEmpty();
    if (base.isEmpty() ? hasRates : !hasRates || difference().isEmpty()) {
      problems.add(DIFFERENCE_UNKNOWN.at(place.apply("BaseCurrency")));
    }
  }

  /** The name of the option is also that of the tab, if the file is a workbook. */
  private <T> Optional<T> file(
      String option, String written, BiFunction<String, List<List<String>>, Outcome<T>> reader) {
    String path = text(option, written);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Outcome<T> table = kept(TableFile.read(path, option, variables, reader));
    return table.hasValue() ? Optional.of(table.value()) : Optional.empty();
  }

  private String text(String option, String written) {
    Outcome<String> text = kept(OptionText.of(place.apply(option), variables, written));
    return text.hasValue() ? text.value() : "";
  }

  private <T> Outcome<T> kept(Outcome<T> outcome) {
    problems.addAll(outcome.problems());
    return outcome;
  }
}
