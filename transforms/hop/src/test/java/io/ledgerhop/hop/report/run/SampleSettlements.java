// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.run;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountClass;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.hop.report.page.AccountTitles;
import io.ledgerhop.mapping.sheet.ListedAccounts;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.proof.ControlAccount;
import io.ledgerhop.proof.ControlBalance;
import io.ledgerhop.proof.RollForward;
import io.ledgerhop.settlement.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Settlements of two entries each, in three currencies and several months. */
final class SampleSettlements {

  static final String HASH = "3f2a91c0d5e7" + "0".repeat(52);

  /** The accounts as a workbook lists them. */
  static final AccountTitles TITLES =
      new AccountTitles(
          new ListedAccounts(
              "mapping.xlsx",
              HASH,
              List.of(
                  account("1150", "Amazon clearing", AccountClass.BALANCE_SHEET),
                  account("1155", "Amazon reserve", AccountClass.BALANCE_SHEET),
                  account("1160", "Carried forward", AccountClass.BALANCE_SHEET),
                  account("2210", "Facilitator tax", AccountClass.BALANCE_SHEET),
                  account("4000", "Product sales", AccountClass.PROFIT_AND_LOSS),
                  account("4100", "Refunds", AccountClass.PROFIT_AND_LOSS),
                  account("6010", "Referral fees", AccountClass.PROFIT_AND_LOSS),
                  account("6020", "Fulfilment fees", AccountClass.PROFIT_AND_LOSS))));

  private static final List<String> CURRENCIES = List.of("USD", "EUR", "CAD");

  private SampleSettlements() {}

  /** The receipts of so many settlements, all of this status. */
  static List<Receipt> receipts(int count, ReceiptStatus status) {
    List<Receipt> receipts = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      receipts.addAll(receipts(id(at), at, status));
    }
    return receipts;
  }

  static String id(int at) {
    return Long.toString(91_000_000_001L + at);
  }

  /**
   * The receipts of one settlement: two entries, the control accounts, and now and then a warning.
   */
  static List<Receipt> receipts(String id, int at, ReceiptStatus status) {
    String currency = CURRENCIES.get(at % CURRENCIES.size());
    Subject subject = subject(id, currency);
    List<Receipt> receipts = new ArrayList<>();
    LocalDate day = LocalDate.of(2026, 1, 31).plusMonths(at / 24);
    receipts.add(receipt(subject, status, first(id, currency, day), 1000 + 2 * at));
    receipts.add(receipt(subject, status, second(id, currency, day.plusDays(9)), 1001 + 2 * at));
    receipts.add(Receipt.rollForward(subject, rollForward(id, currency)));
    if (at % 5 == 2) {
      receipts.add(
          Receipt.warning(
              new Warning(
                  "US",
                  id,
                  "settlement-" + id + ".txt",
                  "OTHER_PERIOD_IN_UTC",
                  "settlement "
                      + id
                      + ": lines 3, 5 (-4.00 "
                      + currency
                      + " in all) are in another accounting period (change Cut-off zone)")));
    }
    return receipts;
  }

  static Subject subject(String id, String currency) {
    return new Subject(
        "US", id, "settlement-" + id + ".txt", Optional.of(Money.of("642.18", currency)), 120);
  }

  private static Receipt receipt(
      Subject subject, ReceiptStatus status, Document document, int record) {
    boolean isInLedger = status.isEntered() || status == ReceiptStatus.ALREADY_POSTED;
    return Receipt.of(subject, status, document, isInLedger ? "" + record : "");
  }

  /** 757.02 is carried forward. */
  private static Journal first(String id, String currency, LocalDate day) {
    return journal(
        id,
        1,
        day,
        List.of(
            line("1160", "757.02", currency, Side.DEBIT, Origin.CARRIED_FORWARD),
            line("6010", "153.00", currency, Side.DEBIT, "Mapping!O5"),
            line("6020", "219.97", currency, Side.DEBIT, "Mapping!O6"),
            line("2210", "85.80", currency, Side.DEBIT, "Mapping!O8"),
            line("4000", "1009.99", currency, Side.CREDIT, "Mapping!O2"),
            line("2210", "85.80", currency, Side.CREDIT, "Mapping!O7"),
            line("1155", "120.00", currency, Side.CREDIT, "Mapping!O9")));
  }

  /** 642.18 is what Amazon pays. */
  private static Journal second(String id, String currency, LocalDate day) {
    return journal(
        id,
        2,
        day,
        List.of(
            line("1150", "642.18", currency, Side.DEBIT, Origin.CLEARING),
            line("4100", "80.00", currency, Side.DEBIT, "Mapping!O3"),
            line("6010", "45.00", currency, Side.DEBIT, "Mapping!O5"),
            line("1155", "150.00", currency, Side.DEBIT, "Mapping!O9"),
            line("4000", "160.16", currency, Side.CREDIT, "Mapping!O2"),
            line("1160", "757.02", currency, Side.CREDIT, Origin.CARRIED_FORWARD)));
  }

  private static Journal journal(String id, int slice, LocalDate day, List<DocumentLine> lines) {
    return new Journal(
        new BusinessKey("US", id, slice, DocumentKind.JOURNAL, 1),
        "AMZ-" + id + "-" + slice,
        day,
        lines.get(0).amount().currency(),
        "Amazon settlement " + id,
        lines);
  }

  private static DocumentLine line(
      String account, String amount, String currency, Side side, String rule) {
    SourceRows rows = SourceRows.none();
    boolean isMapped = rule.startsWith("Mapping");
    if (isMapped) {
      rows.add(1);
      rows.add(2);
    }
    return new DocumentLine(
        new AccountCode(account),
        Money.of(amount, currency),
        side,
        Dimensions.NONE,
        isMapped ? "Amazon memo" : "",
        new Origin(rule, isMapped ? HASH : "", rows));
  }

  private static RollForward rollForward(String id, String currency) {
    Money zero = Money.zero(Currency.getInstance(currency));
    return new RollForward(
        "US",
        id,
        List.of(
            balance(ControlAccount.CLEARING, zero, "642.18", "0.00"),
            balance(ControlAccount.CARRIED_FORWARD, zero, "757.02", "757.02"),
            balance(ControlAccount.RESERVE, Money.of("120.00", currency), "150.00", "120.00"),
            balance(ControlAccount.FACILITATOR_TAX, zero, "85.80", "85.80")),
        "Amazon pays 642.18 " + currency + ", due 2026-11-07");
  }

  private static ControlBalance balance(
      ControlAccount account, Money opening, String added, String taken) {
    String currency = opening.currency().getCurrencyCode();
    return new ControlBalance(
        account, opening, Money.of(added, currency), Money.of(taken, currency));
  }

  private static Account account(String code, String title, AccountClass accountClass) {
    return new Account(new AccountCode(code), title, accountClass, true);
  }
}
