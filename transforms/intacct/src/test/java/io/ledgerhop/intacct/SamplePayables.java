// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Application;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.VendorDocument;
import io.ledgerhop.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Bills, vendor credits, memos and applications of vendor AMZN-US for tests. */
public final class SamplePayables {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

  private SamplePayables() {}

  /** Fees in two lines, with all dimensions that the simulated company has. */
  public static VendorDocument bill() {
    return of(
        DocumentKind.BILL,
        "Amazon settlement <1> & more",
        line("6010", Side.DEBIT, "153.00", detailed(), "Referral \u20ac <&>"),
        line("6020", Side.DEBIT, "219.97", vendor(), ""));
  }

  public static VendorDocument vendorCredit() {
    return of(
        DocumentKind.VENDOR_CREDIT,
        "Amazon settlement <1> & more",
        line("6010", Side.CREDIT, "12.00", detailed(), "Returned <&>"));
  }

  /** What is left of the bill after the vendor credit. */
  public static VendorDocument debitMemo() {
    return of(
        DocumentKind.DEBIT_MEMO,
        "Amazon settlement 1",
        line("1160", Side.CREDIT, "360.97", vendor(), "Amazon settlement 1"));
  }

  public static VendorDocument creditMemo() {
    return of(DocumentKind.CREDIT_MEMO, "", line("1150", Side.DEBIT, "12.00", vendor(), ""));
  }

  /** Closes the bill with the vendor credit and the debit memo. */
  public static Application application() {
    return application(
        "Amazon settlement <1> & more",
        closing(Side.DEBIT, "372.97", "AMZ-1-1-B"),
        closing(Side.CREDIT, "12.00", "AMZ-1-1-C"),
        closing(Side.CREDIT, "360.97", "AMZ-1-1-M"));
  }

  /** Closes a credit memo with a vendor credit. */
  public static Application applicationToMemo() {
    return application(
        "", closing(Side.DEBIT, "12.00", "AMZ-1-1-M"), closing(Side.CREDIT, "12.00", "AMZ-1-1-C"));
  }

  /** The documents that must be in the ledger before one of this kind. */
  public static List<Document> before(DocumentKind kind) {
    return kind == DocumentKind.APPLICATION
        ? List.of(bill(), vendorCredit(), debitMemo())
        : List.of();
  }

  public static Document of(DocumentKind kind) {
    return switch (kind) {
      case JOURNAL -> Journals.detailed();
      case BILL -> bill();
      case VENDOR_CREDIT -> vendorCredit();
      case DEBIT_MEMO -> debitMemo();
      case CREDIT_MEMO -> creditMemo();
      case APPLICATION -> application();
      case PURCHASING -> SampleTrades.order();
      case ORDER_ENTRY -> SampleTrades.sale();
    };
  }

  /** A document of these lines, and one on the payables account that balances them. */
  public static VendorDocument of(DocumentKind kind, String memo, DocumentLine... charges) {
    List<DocumentLine> lines = new ArrayList<>(List.of(charges));
    Money sum = Money.zero(lines.get(0).amount().currency());
    for (DocumentLine line : charges) {
      sum = line.side() == Side.DEBIT ? sum.plus(line.amount()) : sum.minus(line.amount());
    }
    Side side = sum.isNegative() ? Side.DEBIT : Side.CREDIT;
    lines.add(payables(side, sum.absolute(), ""));
    return new VendorDocument(key(kind), number(kind), DAY, sum.currency(), memo, lines);
  }

  public static Application application(String memo, DocumentLine... lines) {
    return new Application(
        key(DocumentKind.APPLICATION),
        number(DocumentKind.APPLICATION),
        DAY,
        lines[0].amount().currency(),
        memo,
        List.of(lines));
  }

  public static DocumentLine closing(Side side, String amount, String number) {
    return payables(side, Money.of(amount, "USD"), number);
  }

  public static DocumentLine line(
      String account, Side side, String amount, Dimensions dimensions, String memo) {
    return Journals.line(account, side, Money.of(amount, "USD"), dimensions, memo);
  }

  public static Dimensions vendor() {
    return Dimensions.NONE.with(Dimension.VENDOR, "AMZN-US");
  }

  private static Dimensions detailed() {
    return new Dimensions(
        Map.of(
            Dimension.VENDOR, "AMZN-US",
            Dimension.LOCATION, "100",
            Dimension.DEPARTMENT, "11",
            Dimension.CLASS, "FBA",
            Dimension.ITEM, "SKU-1001",
            Dimension.CUSTOMER, "AMZN-BUYERS-US",
            Dimension.PROJECT, "P-LAUNCH"),
        new TreeMap<>());
  }

  private static DocumentLine payables(Side side, Money amount, String memo) {
    return new DocumentLine(
        new AccountCode("2000"), amount, side, vendor(), memo, Origin.balancing(Origin.PAYABLES));
  }

  private static BusinessKey key(DocumentKind kind) {
    return new BusinessKey("US", "1", 1, kind, 1);
  }

  private static String number(DocumentKind kind) {
    return "AMZ-1-1" + kind.suffix();
  }
}
