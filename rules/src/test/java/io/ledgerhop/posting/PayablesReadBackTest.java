// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Application;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.document.VendorDocument;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.ledger.LedgerEntry;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** F16: totals of bills and what an application leaves open are compared with the ledger. */
class PayablesReadBackTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 15);
  private static final Currency USD = Currency.getInstance("USD");
  private static final DocumentLine FEE = line("6020", Side.DEBIT, "", "Mapping!O5");

  private final VendorDocument bill =
      new VendorDocument(
          new BusinessKey("US", "7", 1, DocumentKind.BILL, 1),
          "AMZ-7-1-B",
          DAY,
          USD,
          "memo",
          List.of(FEE, line("2000", Side.CREDIT, "", Origin.PAYABLES)));
  private final Application application =
      new Application(
          new BusinessKey("US", "7", 1, DocumentKind.APPLICATION, 1),
          "AMZ-7-1-A",
          DAY,
          USD,
          "memo",
          List.of(
              line("2000", Side.DEBIT, "AMZ-7-1-B", Origin.PAYABLES),
              line("2000", Side.CREDIT, "AMZ-7-1-M", Origin.PAYABLES)));

  @Test
  void expectsNoLineOnPayablesFromTheSubledger() {
    assertThat(ReadBack.differences(bill, billed("10.00"))).isEmpty();
  }

  @Test
  void knowsWhatABillAddsToWhatIsOwed() {
    assertThat(bill.owed()).isEqualTo(Money.of("10.00", "USD"));
    assertThat(bill.payables()).contains(new AccountCode("2000"));
    assertThat(bill.charges()).containsExactly(FEE);
  }

  /** An adjustment of the wrong sign would raise what is owed instead of lowering it. */
  @Test
  void comparesTheTotalWithItsSign() {
    assertThat(ReadBack.differences(bill, billed("-10.00")))
        .isEqualTo("total -10.00 USD instead of 10.00 USD");
  }

  @Test
  void findsNoDifferenceInAnApplicationThatLeavesNothingOpen() {
    assertThat(ReadBack.differences(application, applied("0.00"))).isEmpty();
  }

  @Test
  void saysWhatIsStillOpenAfterAnApplication() {
    assertThat(ReadBack.differences(application, applied("0.01")))
        .isEqualTo("0.01 USD of the documents it closes are still open");
  }

  @Test
  void comparesWhichDocumentsAnApplicationCloses() {
    LedgerEntry other =
        new LedgerEntry(
                "9",
                "AMZ-7-1-A",
                DAY,
                "memo",
                List.of(
                    line("2000", Side.DEBIT, "AMZ-7-1-B", ""),
                    line("2000", Side.CREDIT, "record 4711", "")))
            .leaving(Money.zero(USD));

    assertThat(ReadBack.differences(application, other))
        .contains("missing CREDIT 2000 10.00 USD", "\"record 4711\"");
  }

  private LedgerEntry billed(String owed) {
    return new LedgerEntry("8", bill.number(), DAY, bill.memo(), List.of(FEE))
        .owing(Money.of(owed, "USD"));
  }

  private LedgerEntry applied(String open) {
    return new LedgerEntry("9", "AMZ-7-1-A", DAY, "memo", application.lines())
        .leaving(Money.of(open, "USD"));
  }

  private static DocumentLine line(String account, Side side, String memo, String rule) {
    return new DocumentLine(
        new AccountCode(account),
        Money.of("10.00", "USD"),
        side,
        Dimensions.NONE.with(Dimension.VENDOR, "AMZN-US"),
        memo,
        new Origin(rule, "", SourceRows.none()));
  }
}
