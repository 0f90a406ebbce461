// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

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
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Plans of one journal with two lines, for a ledger that has the accounts 1150 and 4000. */
public final class Plans {

  static final Instant NOW = Instant.parse("2026-11-15T03:00:00Z");

  private Plans() {}

  public static Plan plan(String amount) {
    return plan("7", amount, "4000");
  }

  static Plan plan(String amount, String account) {
    return plan("7", amount, account);
  }

  public static Plan plan(String settlementId, String amount, String account) {
    SettlementHeader header =
        new SettlementHeader(
            "US",
            settlementId,
            "Amazon.com",
            NOW.minusSeconds(60),
            NOW,
            NOW,
            Money.of(amount, "USD"),
            1,
            "f00d",
            "file.txt");
    return Plan.of(header, List.of(document(settlementId, amount, account)));
  }

  public static Document document(String settlementId, String amount, String account) {
    BusinessKey key = new BusinessKey("US", settlementId, 1, DocumentKind.JOURNAL, 1);
    List<DocumentLine> lines =
        List.of(line("1150", amount, Side.DEBIT), line(account, amount, Side.CREDIT));
    Money money = Money.of(amount, "USD");
    String number = "AMZ-" + settlementId + "-1";
    return new Journal(key, number, LocalDate.of(2026, 11, 15), money.currency(), "memo", lines);
  }

  private static DocumentLine line(String account, String amount, Side side) {
    Origin origin = new Origin("Mapping!O5", "abc", SourceRows.none());
    return new DocumentLine(
        new AccountCode(account), Money.of(amount, "USD"), side, Dimensions.NONE, "", origin);
  }
}
