// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Side;
import io.ledgerhop.plan.CurrencyAccounts;
import io.ledgerhop.plan.currency.Conversion;
import io.ledgerhop.plan.currency.RateTable;
import io.ledgerhop.plan.entity.EntityRules;
import io.ledgerhop.settlement.CutOff;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Settings of a company with the accounts of the worked examples, and its documents in short. */
final class Treasury {

  static final PayoutSettings POSTING = settings(true, Optional.empty());
  static final PayoutSettings COMPARING = settings(false, Optional.empty());

  private Treasury() {}

  /** A company that keeps its books in dollars and converts at these rates of the euro. */
  static PayoutSettings converting(String... datedRates) {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("Currency", "Rate", "First day", "Last day"));
    for (String dated : datedRates) {
      String[] parts = dated.split(" ", -1);
      table.add(List.of(parts[0], parts[2], parts[1], parts[1]));
    }
    return settings(
        true,
        Optional.of(
            new Conversion(
                Currency.getInstance("USD"),
                RateTable.read("rates", table).value(),
                new AccountCode("6999"))));
  }

  private static PayoutSettings settings(boolean isPosted, Optional<Conversion> conversion) {
    return new PayoutSettings(
        isPosted,
        accounts("USD=1150; EUR=1152; CAD=1151"),
        banks("USD=1010; EUR=1011"),
        Optional.of(new AccountCode("7900")),
        conversion,
        CutOff.fixed(ZoneId.of("America/Los_Angeles")),
        EntityRules.none());
  }

  /** The settings with other accounts. */
  static PayoutSettings with(
      PayoutSettings settings,
      CurrencyAccounts clearing,
      BankAccounts banks,
      Optional<AccountCode> difference) {
    return new PayoutSettings(
        settings.isPosted(),
        clearing,
        banks,
        difference,
        settings.conversion(),
        settings.cutOff(),
        settings.entities());
  }

  static PayoutSettings with(PayoutSettings settings, EntityRules entities) {
    return new PayoutSettings(
        settings.isPosted(),
        settings.clearing(),
        settings.banks(),
        settings.difference(),
        settings.conversion(),
        settings.cutOff(),
        entities);
  }

  static CurrencyAccounts accounts(String text) {
    return CurrencyAccounts.parse("accounts", text).value();
  }

  static BankAccounts banks(String text) {
    return BankAccounts.parse("banks", text).value();
  }

  /** A document as {@code AMZ-1P-1 2026-11-05 rate of 2026-11-02: Dr 1010 5.00 USD, ...}. */
  static String text(Document document) {
    String rate = document.rateDate().map(day -> " rate of " + day).orElse("");
    List<String> lines = document.lines().stream().map(Treasury::text).toList();
    return document.number() + " " + document.date() + rate + ": " + String.join(", ", lines);
  }

  private static String text(DocumentLine line) {
    String side = line.side() == Side.DEBIT ? "Dr " : "Cr ";
    return side + line.account() + " " + line.amount();
  }
}
