// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping;

import static io.ledgerhop.hop.mapping.MappingOptionProblem.BASE_CURRENCY_UNKNOWN;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.money.Currencies;
import io.ledgerhop.plan.currency.Conversion;
import io.ledgerhop.plan.currency.RateTable;
import io.ledgerhop.problem.ProblemCode;
import java.util.Currency;
import java.util.Optional;

/** Reads the options <i>Base currency</i> and <i>Rates</i>, which need an account beside them. */
public final class ConversionOptions {

  private static final String BASE_CURRENCY = "BaseCurrency";
  private static final String RATES = "Rates";

  private final OptionReading options;
  private final String base;
  private final String rates;
  private final String account;

  /**
   * @param base the base currency, as it is written
   * @param rates the file of the rates, as it is written
   * @param account the account of what is left in base currency, its variables resolved; empty if
   *     none is named
   */
  public ConversionOptions(OptionReading options, String base, String rates, String account) {
    this.options = options;
    this.base = options.text(BASE_CURRENCY, base);
    this.rates = rates;
    this.account = account;
  }

  /**
   * Adds what is wrong; the file is not opened.
   *
   * @param incomplete the problem that only a part of the conversion is named
   */
  public void check(ProblemCode incomplete) {
    if (!base.isEmpty() && Currencies.of(base).isEmpty()) {
      options.add(BASE_CURRENCY_UNKNOWN.at(options.place(BASE_CURRENCY), base));
    }
    boolean hasRates = !options.text(RATES, rates).isEmpty();
    if (base.isEmpty() ? hasRates : !hasRates || account.isEmpty()) {
      options.add(incomplete.at(options.place(BASE_CURRENCY)));
    }
  }

  /**
   * The conversion; empty if there is no base currency, or if the file cannot be read.
   *
   * @throws IllegalArgumentException if {@link #check} has found an error
   */
  public Optional<Conversion> conversion() {
    if (base.isEmpty()) {
      return Optional.empty();
    }
    Currency currency = Currency.getInstance(base);
    AccountCode code = new AccountCode(account);
    return options
        .file(RATES, rates, RateTable::read)
        .map(table -> new Conversion(currency, table, code));
  }
}
