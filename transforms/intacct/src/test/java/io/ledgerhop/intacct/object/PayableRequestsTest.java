// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import static io.ledgerhop.intacct.SamplePayables.closing;
import static io.ledgerhop.intacct.SamplePayables.line;
import static io.ledgerhop.intacct.SamplePayables.vendor;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Application;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.VendorDocument;
import io.ledgerhop.intacct.Journals;
import io.ledgerhop.intacct.SamplePayables;
import io.ledgerhop.intacct.ScriptedGateway;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How bills, adjustments and applications are written, and what does not fit into them. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class PayableRequestsTest {

  private final ScriptedGateway gateway = new ScriptedGateway();
  private final RecordNumbers records = new RecordNumbers();

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void writesABillWithEveryDimension() {
    assertThat(shown(bill(Journals.SEVERAL_CURRENCIES, SamplePayables.bill())))
        .isEqualTo(ScriptedGateway.text("requests/bill-with-everything.xml"));
  }

  @Test
  void writesNoCurrencyOfABillWhereTheCompanyHasOnlyOne() {
    assertThat(shown(bill(Journals.ONE_CURRENCY, SamplePayables.bill())))
        .contains("<RECORDID>AMZ-1-1-B</RECORDID>")
        .doesNotContain("CURR", "EXCH_RATE");
  }

  /** The schema of the older function fixes the order of its elements. */
  @Test
  void writesAnAdjustmentWithEveryDimension() {
    assertThat(shown(adjustment(Journals.SEVERAL_CURRENCIES, SamplePayables.vendorCredit())))
        .isEqualTo(ScriptedGateway.text("requests/adjustment-with-everything.xml"));
  }

  @Test
  void writesNegativeLinesToLowerWhatIsOwedAndPositiveOnesToRaiseIt() {
    assertThat(shown(adjustment(Journals.ONE_CURRENCY, SamplePayables.debitMemo())))
        .contains("<amount>-360.97</amount>")
        .doesNotContain("currency");
    assertThat(shown(adjustment(Journals.ONE_CURRENCY, SamplePayables.creditMemo())))
        .contains("<amount>12.00</amount>")
        .doesNotContain("<description>", "<memo>");
  }

  @Test
  void writesWhichCreditPaysHowMuchOfABill() {
    records.note("AMZ-1-1-B", "4711");
    records.note("AMZ-1-1-C", "4712");
    records.note("AMZ-1-1-M", "4713");

    assertThat(shown(application(SamplePayables.application())))
        .isEqualTo(ScriptedGateway.text("requests/application.xml"));
  }

  @Test
  void showsDocumentNumbersUntilTheRecordsAreKnown() {
    assertThat(shown(application(SamplePayables.applicationToMemo())))
        .contains("<POSADJKEY>AMZ-1-1-M</POSADJKEY>", "<ADJUSTMENTKEY>AMZ-1-1-C</ADJUSTMENTKEY>")
        .doesNotContain("RECORDKEY");
  }

  @Test
  void distributesCreditsInTheOrderOfTheLines() {
    Application application =
        SamplePayables.application(
            "",
            closing(Side.DEBIT, "5.00", "N-B"),
            closing(Side.DEBIT, "4.00", "N-B2"),
            closing(Side.CREDIT, "1.00", "N-C"),
            closing(Side.CREDIT, "8.00", "N-M"));

    assertThat(CreditUse.of(application))
        .containsExactly(
            new CreditUse("N-B", "N-C", Money.of("1.00", "USD")),
            new CreditUse("N-B", "N-M", Money.of("4.00", "USD")),
            new CreditUse("N-B2", "N-M", Money.of("4.00", "USD")));
  }

  @Test
  void refusesAnAdjustmentWithLinesOnBothSides() {
    VendorDocument mixed =
        SamplePayables.of(
            DocumentKind.DEBIT_MEMO,
            "",
            line("1160", Side.CREDIT, "5.00", vendor(), ""),
            line("1157", Side.DEBIT, "2.00", vendor(), ""));

    assertThat(messages(adjustment(Journals.ONE_CURRENCY, mixed)))
        .containsExactly(
            "AMZ-1-1-M: its lines are on both sides, and Intacct takes an adjustment of one sign"
                + " only (leave the accounts between entities empty, so that Intacct adds those"
                + " lines itself)");
  }

  @Test
  void refusesAUserDefinedDimensionOnAnAdjustmentOnly() {
    Dimensions channel = new Dimensions(vendor().standard(), new TreeMap<>(Map.of("CHANNEL", "7")));
    VendorDocument credit =
        SamplePayables.of(
            DocumentKind.VENDOR_CREDIT, "", line("6010", Side.CREDIT, "5.00", channel, ""));
    VendorDocument bill =
        SamplePayables.of(DocumentKind.BILL, "", line("6010", Side.DEBIT, "5.00", channel, ""));

    assertThat(messages(adjustment(Journals.ONE_CURRENCY, credit)))
        .singleElement()
        .asString()
        .startsWith(
            "AMZ-1-1-C: Intacct takes no user-defined dimension on adjustments, and the line has"
                + " CHANNEL");
    assertThat(messages(bill(Journals.ONE_CURRENCY, bill))).isEmpty();
    assertThat(shown(bill(Journals.ONE_CURRENCY, bill))).contains("<GLDIMCHANNEL>7</GLDIMCHANNEL>");
  }

  @Test
  void refusesWhatIsTooLongForAnyOfThem() {
    String memo = "m".repeat(81);
    VendorDocument bill =
        SamplePayables.of(DocumentKind.BILL, memo, line("6010", Side.DEBIT, "5", vendor(), ""));

    assertThat(messages(bill(Journals.ONE_CURRENCY, bill)))
        .containsExactly(
            "AMZ-1-1-B: its title has 81 characters, Intacct takes 80 (shorten the memo in the"
                + " workbook)");
    assertThat(messages(application(SamplePayables.application(memo, both())))).hasSize(1);
  }

  private static DocumentLine[] both() {
    return new DocumentLine[] {closing(Side.DEBIT, "1", "N-B"), closing(Side.CREDIT, "1", "N-M")};
  }

  private static IntacctObject bill(JournalSettings settings, VendorDocument document) {
    return new Apbill(settings, document, "");
  }

  private static IntacctObject adjustment(JournalSettings settings, VendorDocument document) {
    return new Apadjustment(settings, document);
  }

  private IntacctObject application(Application document) {
    return new Appymt(Journals.ONE_CURRENCY, "", records, document);
  }

  private String shown(IntacctObject object) {
    return gateway.client().shown(object.create("LH-1"));
  }

  private static List<String> messages(IntacctObject object) {
    return object.misfits().stream().map(Problem::message).toList();
  }
}
