// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Unmapped;
import io.ledgerhop.posting.PostingProblem;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.RunReport;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.proof.ControlAccount;
import io.ledgerhop.proof.ControlBalance;
import io.ledgerhop.proof.ProofProblem;
import io.ledgerhop.proof.RollForward;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.UnreadSettlement;
import io.ledgerhop.settlement.Warning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A run with one example of every result. */
public final class ExampleRun {

  /** Where Intacct shows the document that is posted. */
  public static final String ADDRESS = "https://www.intacct.com/ia/acct/ur.phtml?.r=abc&op=1";

  private static final Instant START = Instant.parse("2026-11-10T06:00:00Z");

  private ExampleRun() {}

  public static RunReport report() {
    RunReport report = new RunReport();
    receipts().forEach(report::add);
    return report;
  }

  public static RunFacts facts(RunFacts.State state) {
    Map<String, Long> calls = Map.of("Amazon", 12L, "Intacct", 17L);
    return new RunFacts(START, START.plusSeconds(95), state, new TreeMap<>(calls), List.of());
  }

  public static List<Receipt> receipts() {
    Subject unmapped = subject("90000000004", "995.68", "EUR", 9);
    return List.of(
        posted(),
        Receipt.of(
                subject("90000000003", "80.00", "USD", 2),
                ReceiptStatus.REJECTED,
                journal("90000000003", "-2+3 <b>Amazon</b> & Söhne, \"memo\""),
                "")
            .with(
                PostingProblem.UNKNOWN_ACCOUNT.at(
                    "AMZ-90000000003-1, Mapping!O14", "6O10", " (did you mean 6010?)")),
        Receipt.held(unmapped, unmappedHold("Other Transaction; new", "-12.50", 3)),
        Receipt.held(unmapped, unmappedHold("=1+1", "4.00", 1)),
        Receipt.unread(
            new UnreadSettlement(
                "DE",
                "",
                "ab12",
                "october.txt",
                "SUM_DIFFERS",
                "october.txt:1: total 642.18, rows 642.17 (ask Amazon for the file again)")),
        Receipt.warning(
            new Warning(
                "US",
                "90000000002",
                "settlement-90000000002.txt",
                "CROSSES_MONTH",
                "settlement 90000000002: it crosses a month end (look at the entry date)")),
        Receipt.warning(
            new Warning(
                "",
                "",
                "mapping.xlsx",
                "NOT_IN_CATALOGUE",
                "Mapping!H95: \"Comission\" is not a value that Amazon is known to send")),
        Receipt.finding(
            "US",
            "90000000003",
            ProofProblem.DEBT_LEFT.at("settlement 90000000003", "132.46 USD", "90000000002")),
        Receipt.rollForward(subject("90000000002", "-132.46", "USD", 8), rollForward()));
  }

  private static RollForward rollForward() {
    Money zero = Money.of("0", "USD");
    return new RollForward(
        "US",
        "90000000002",
        List.of(
            new ControlBalance(ControlAccount.CLEARING, zero, zero, Money.of("132.46", "USD")),
            new ControlBalance(
                ControlAccount.RESERVE,
                Money.of("1120.00", "USD"),
                Money.of("150.00", "USD"),
                Money.of("1120.00", "USD"))),
        "the seller owes Amazon 132.46 USD");
  }

  public static Receipt posted() {
    return Receipt.of(
            subject("90000000002", "-132.46", "USD", 8),
            ReceiptStatus.POSTED,
            journal("90000000002", "Amazon fees"),
            "4711")
        .withRequest("<request>masked</request>")
        .at(ADDRESS);
  }

  public static Journal journal(String settlementId, String memo) {
    Currency usd = Currency.getInstance("USD");
    Dimensions dimensions =
        new Dimensions(
            Map.of(Dimension.DEPARTMENT, "010", Dimension.VENDOR, "@AMZ"),
            new TreeMap<>(Map.of("CHANNEL", "FBA")));
    return new Journal(
        new BusinessKey("US", settlementId, 1, DocumentKind.JOURNAL, 1),
        "AMZ-" + settlementId + "-1",
        LocalDate.parse("2026-11-05"),
        usd,
        "Amazon settlement " + settlementId + ", 2026-10-22 to 2026-11-05",
        List.of(
            line("6010", "1234.56", Side.DEBIT, dimensions, memo, "Mapping!O14", 3),
            line("0100", "1102.10", Side.CREDIT, Dimensions.NONE, "", "Mapping!O5", 5),
            line("1150", "132.46", Side.CREDIT, Dimensions.NONE, "", Origin.CLEARING, 0)));
  }

  private static DocumentLine line(
      String account,
      String amount,
      Side side,
      Dimensions dimensions,
      String memo,
      String rule,
      int rows) {
    SourceRows numbers = SourceRows.none();
    IntStream.rangeClosed(1, rows).forEach(numbers::add);
    Origin origin = new Origin(rule, rows == 0 ? "" : "f00d", numbers);
    return new DocumentLine(
        new AccountCode(account), Money.of(amount, "USD"), side, dimensions, memo, origin);
  }

  private static Hold unmappedHold(String description, String money, long rows) {
    LineType type = new LineType("", "Amazon.de", "Order", "ItemFees", description);
    String message =
        "settlement 90000000004: no rule for "
            + type
            + " ("
            + rows
            + " rows): add a mapping row, see unmapped.csv";
    return new Hold(
        "UNMAPPED", message, Optional.of(new Unmapped(type, Money.of(money, "EUR"), rows)));
  }

  private static Subject subject(String id, String total, String currency, long lines) {
    return new Subject(
        "US", id, "settlement-" + id + ".txt", Optional.of(Money.of(total, currency)), lines);
  }
}
