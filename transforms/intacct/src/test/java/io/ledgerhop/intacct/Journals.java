// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.intacct.object.JournalSettings;
import io.ledgerhop.intacct.object.JournalSettings.Currencies;
import io.ledgerhop.intacct.object.JournalSettings.Limits;
import io.ledgerhop.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Journals and settings for tests. */
public final class Journals {

  public static final JournalSettings SEVERAL_CURRENCIES =
      new JournalSettings(
          "AMZN", Currencies.MULTIPLE, Currency.getInstance("USD"), "", Limits.SAFE);

  public static final JournalSettings ONE_CURRENCY =
      new JournalSettings("AMZN", Currencies.SINGLE, Currency.getInstance("USD"), "", Limits.SAFE);

  private Journals() {}

  /** The deposit of the second chunk of settlement 90000000001, in two lines. */
  public static Journal simple() {
    return journal("AMZ-90000000001-2", "USD", "642.18");
  }

  public static Journal journal(String number, String currency, String amount) {
    return of(
        number,
        "Amazon settlement 90000000001",
        List.of(
            line("1150", Side.DEBIT, Money.of(amount, currency), Dimensions.NONE, "Deposit"),
            line("4000", Side.CREDIT, Money.of(amount, currency), department("11"), "")));
  }

  public static Journal of(String number, String memo, List<DocumentLine> lines) {
    return new Journal(
        new BusinessKey("US", "90000000001", 2, DocumentKind.JOURNAL, 1),
        number,
        LocalDate.of(2026, 11, 5),
        lines.get(0).amount().currency(),
        memo,
        lines);
  }

  /** The same journal, converted at the rate of another day. */
  public static Journal atRateOf(LocalDate day, Journal journal) {
    return (Journal) DocumentHead.of(journal).withRateDate(day).with(journal.lines());
  }

  public static DocumentLine line(
      String account, Side side, Money amount, Dimensions dimensions, String memo) {
    return new DocumentLine(
        new AccountCode(account),
        amount,
        side,
        dimensions,
        memo,
        new Origin("Mapping!A2", "abc", SourceRows.none()));
  }

  public static Dimensions department(String id) {
    return new Dimensions(Map.of(Dimension.DEPARTMENT, id), new TreeMap<>());
  }

  /** The same lines for the next settlement. */
  public static Journal other() {
    return new Journal(
        new BusinessKey("US", "90000000002", 1, DocumentKind.JOURNAL, 1),
        "AMZ-90000000002-1",
        LocalDate.of(2026, 11, 6),
        Money.of("1", "USD").currency(),
        "Settlement 2",
        detailed().lines());
  }

  /** Three lines, one with every dimension that the simulated company has. */
  public static Journal detailed() {
    Dimensions dimensions =
        new Dimensions(
            Map.of(
                Dimension.DEPARTMENT, "11",
                Dimension.CLASS, "FBA",
                Dimension.VENDOR, "AMZN-US",
                Dimension.ITEM, "SKU-1001",
                Dimension.CUSTOMER, "AMZN-BUYERS-US",
                Dimension.PROJECT, "P-LAUNCH"),
            new TreeMap<>());
    return new Journal(
        simple().key(),
        "AMZ-90000000001-2",
        LocalDate.of(2026, 11, 5),
        Money.of("1", "USD").currency(),
        "Settlement <1> & more",
        List.of(
            line("1150", Side.DEBIT, Money.of("642.18", "USD"), Dimensions.NONE, "Deposit"),
            line("4000", Side.CREDIT, Money.of("600.00", "USD"), dimensions, "Principal \u20ac"),
            line("4010", Side.CREDIT, Money.of("42.18", "USD"), Dimensions.NONE, "")));
  }
}
