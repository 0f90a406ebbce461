// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import java.util.Currency;

/**
 * The settings of the company for its journals.
 *
 * @param symbol of the journal that the entries go to
 * @param currencies one or several
 * @param baseCurrency of the company
 * @param rateType name of the exchange rate type; used with several currencies only
 * @param state in which entries are created
 */
public record JournalSettings(
    String symbol,
    Currencies currencies,
    Currency baseCurrency,
    String rateType,
    Limits limits,
    State state) {

  /** The rate type that every company has, although Intacct does not list it. */
  public static final String DAILY_RATE = "Intacct Daily Rate";

  /** Whether the company has multi-currency. */
  public enum Currencies {
    SINGLE,
    MULTIPLE
  }

  /** The state of a new entry; a draft is posted by a person, in Intacct. */
  public enum State {
    POSTED("Posted"),
    DRAFT("Draft");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /** As Intacct has it. */
    String word() {
      return word;
    }
  }

  /**
   * The maximum lengths of the company's fields.
   *
   * @param number REFERENCENO of an entry
   * @param title BATCH_TITLE of an entry
   * @param memo DESCRIPTION of a line
   */
  public record Limits(int number, int title, int memo) {

    /** Lengths that every company accepts. */
    public static final Limits SAFE = new Limits(20, 80, 500);
  }

  /** Strips blanks from the names. */
  public JournalSettings {
    symbol = symbol.strip();
    rateType = rateType.isBlank() ? DAILY_RATE : rateType.strip();
  }

  /** Settings with which entries are posted at once. */
  public JournalSettings(
      String symbol, Currencies currencies, Currency baseCurrency, String rateType, Limits limits) {
    this(symbol, currencies, baseCurrency, rateType, limits, State.POSTED);
  }

  /** The same settings for drafts. */
  public JournalSettings drafting() {
    return new JournalSettings(symbol, currencies, baseCurrency, rateType, limits, State.DRAFT);
  }

  boolean hasSeveralCurrencies() {
    return currencies == Currencies.MULTIPLE;
  }
}
