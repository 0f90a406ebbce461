// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.Application;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.VendorDocument;
import io.ledgerhop.intacct.Journals;
import io.ledgerhop.intacct.Pages;
import io.ledgerhop.intacct.SamplePayables;
import io.ledgerhop.intacct.ScriptedGateway;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.ledger.LedgerProblem;
import io.ledgerhop.problem.ConnectorException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What records of accounts payable become, field by field. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class PayableReaderTest {

  private static final String HEADER =
      "<APADJUSTMENT><RECORDNO>82</RECORDNO><RECORDID>AMZ-1-1-M</RECORDID><VENDORID>AMZN-US</VENDORID><STATE>Posted</STATE>"
          + "<WHENCREATED>10/30/2026</WHENCREATED><WHENPOSTED>10/31/2026</WHENPOSTED>"
          + "<DESCRIPTION>Memo</DESCRIPTION><TOTALENTERED>-1.00</TOTALENTERED>"
          + "<TRX_TOTALENTERED>-360.97</TRX_TOTALENTERED></APADJUSTMENT>";
  private static final String LINE =
      "<APADJUSTMENTITEM><RECORDNO>901</RECORDNO><RECORDKEY>82</RECORDKEY><ACCOUNTNO>1160</ACCOUNTNO>"
          + "<AMOUNT>-1.00</AMOUNT><TRX_AMOUNT>-360.97</TRX_AMOUNT>"
          + "<ENTRYDESCRIPTION>Text</ENTRYDESCRIPTION><VENDORID>AMZN-US</VENDORID>"
          + "</APADJUSTMENTITEM>";
  private static final String CLOSED =
      "<APBILL><RECORDNO>1</RECORDNO><RECORDID>AMZ-1-1-B</RECORDID><VENDORID>AMZN-US</VENDORID><STATE>Paid</STATE>"
          + "<TRX_TOTALDUE>0.00</TRX_TOTALDUE></APBILL>";
  private static final String CREDITS =
      "<APADJUSTMENT><RECORDNO>2</RECORDNO><RECORDID>AMZ-1-1-C</RECORDID><VENDORID>AMZN-US</VENDORID>"
          + "<TRX_TOTALDUE>0.00</TRX_TOTALDUE></APADJUSTMENT>"
          + "<APADJUSTMENT><RECORDNO>3</RECORDNO><RECORDID>AMZ-1-1-M</RECORDID><VENDORID>AMZN-US</VENDORID>"
          + "<TRX_TOTALDUE>-0.97</TRX_TOTALDUE></APADJUSTMENT>";
  private static final String PAYMENT =
      "<APPYMT><RECORDNO>4</RECORDNO><DOCNUMBER>AMZ-1-1-A</DOCNUMBER><VENDORID>AMZN-US</VENDORID>"
          + "<DESCRIPTION>Memo</DESCRIPTION></APPYMT>";
  private static final String DETAIL =
      "<APPYMTDETAIL><RECORDNO>5</RECORDNO><PAYMENTKEY>4</PAYMENTKEY><RECORDKEY>1</RECORDKEY><ADJUSTMENTKEY>2</ADJUSTMENTKEY>"
          + "<TRX_ADJUSTMENTAMOUNT>12.00</TRX_ADJUSTMENTAMOUNT>"
          + "<PAYMENTDATE>10/31/2026</PAYMENTDATE></APPYMTDETAIL>"
          + "<APPYMTDETAIL><RECORDNO>6</RECORDNO><PAYMENTKEY>4</PAYMENTKEY><RECORDKEY>1</RECORDKEY><ADJUSTMENTKEY>9</ADJUSTMENTKEY>"
          + "<TRX_ADJUSTMENTAMOUNT>360.00</TRX_ADJUSTMENTAMOUNT>"
          + "<PAYMENTDATE>10/31/2026</PAYMENTDATE></APPYMTDETAIL>";

  private final ScriptedGateway gateway = new ScriptedGateway();
  private final VendorDocument memo = SamplePayables.debitMemo();
  private final Application application = SamplePayables.application();
  private final RecordNumbers records = new RecordNumbers();

  @BeforeEach
  void open() {
    gateway.answers("session.xml");
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void readsTotalDateAndLinesOfAnAdjustment() {
    answers("APADJUSTMENT", HEADER);
    answers("APADJUSTMENTITEM", LINE);

    LedgerEntry entry = found().orElseThrow();

    assertThat(entry.recordNo()).isEqualTo("82");
    assertThat(entry.date()).isEqualTo(LocalDate.of(2026, 10, 31));
    assertThat(entry.owed()).contains(Money.of("-360.97", "USD"));
    assertThat(entry.lines())
        .singleElement()
        .extracting(line -> line.side() + " " + line.account() + " " + line.amount() + line.memo())
        .isEqualTo("CREDIT 1160 360.97 USDText");
  }

  @Test
  void readsTheOnlyAmountsThatACompanyOfOneCurrencyHas() {
    answers("APADJUSTMENT", HEADER.replaceAll("<TRX_TOTAL.*TRX_TOTALENTERED>", ""));
    answers("APADJUSTMENTITEM", LINE.replaceAll("<TRX_AMOUNT>.*</TRX_AMOUNT>", ""));

    LedgerEntry entry = found().orElseThrow();

    assertThat(entry.owed()).contains(Money.of("-1.00", "USD"));
    assertThat(entry.lines().get(0).amount()).isEqualTo(Money.of("1.00", "USD"));
  }

  @Test
  void ignoresARecordThatOnlyTakesAnotherOneBack() {
    answers("APADJUSTMENT", HEADER.replace(">Posted<", ">Reversal<"));

    assertThat(found()).isEmpty();
  }

  /** One of the document's own day comes before one of another day. */
  @Test
  void takesTheRecordOfTheDay() {
    answers("APADJUSTMENT", HEADER.replace("10/31", "10/01").replace(">82<", ">81<") + HEADER);
    answers("APADJUSTMENTITEM", LINE);

    assertThat(found().orElseThrow().recordNo()).isEqualTo("82");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          >10/31/2026<       | >soon<  | WHENPOSTED is soon
          >-360.97</TRX_TOT  | >x</TRX_TOT | TOTALENTERED is "x" "USD"
          >-360.97</TRX_AM   | >0</TRX_AM | line 901 has ACCOUNTNO "1160", amount "0" "USD"
          >1160<             | ><      | line 901 has ACCOUNTNO "", amount "-360.97" "USD"
          """)
  void saysWhatItCannotRead(String field, String instead, String words) {
    answers("APADJUSTMENT", HEADER.replace(field, instead));
    answers("APADJUSTMENTITEM", LINE.replace(field, instead));

    assertThatThrownBy(this::found)
        .isInstanceOfSatisfying(
            ConnectorException.class,
            e -> assertThat(e.problem().code()).isEqualTo(LedgerProblem.ENTRY_UNREADABLE))
        .hasMessageContaining("record 82, that cannot be read: " + words);
  }

  @Test
  void readsWhatAnApplicationClosesAndWhatIsStillOpen() {
    headers(CLOSED);
    answers("APPYMTDETAIL", DETAIL);

    LedgerEntry entry = applied().orElseThrow();

    assertThat(entry.recordNo()).isEqualTo("4");
    assertThat(entry.open()).contains(Money.of("0.97", "USD"));
    assertThat(entry.lines())
        .extracting(line -> line.side() + " " + line.account() + " " + line.amount() + line.memo())
        .containsExactly(
            "DEBIT 2000 372.00 USDAMZ-1-1-B",
            "CREDIT 2000 12.00 USDAMZ-1-1-C",
            "CREDIT 2000 360.00 USDrecord 9");
  }

  @Test
  void saysThatAnApplicationWithoutDetailsCannotBeRead() {
    headers(CLOSED);
    answers("APPYMTDETAIL", "");

    assertThatThrownBy(this::applied).hasMessageContaining("cannot be read: PAYMENTDATE is ");
  }

  @Test
  void saysThatTheBalanceOfAClosedDocumentCannotBeRead() {
    headers(CLOSED.replace(">0.00<", ">none<"));
    answers("APPYMTDETAIL", DETAIL);

    assertThatThrownBy(this::applied)
        .hasMessageContaining("AMZ-1-1-B")
        .hasMessageContaining("TOTALDUE is \"none\" \"USD\"");
  }

  @Test
  void sendsNoApplicationOfADocumentThatIntacctDoesNotShow() {
    closed(CLOSED, "");

    assertThat(object().resolve(gateway.client()))
        .extracting(problem -> problem.code() + " " + problem.message())
        .containsExactly(
            IntacctProblem.CLOSED_MISSING
                + " AMZ-1-1-A: it closes document AMZ-1-1-C, which Intacct does not show (nothing"
                + " was applied; look for that document in Intacct and run again)",
            IntacctProblem.CLOSED_MISSING
                + " AMZ-1-1-A: it closes document AMZ-1-1-M, which Intacct does not show (nothing"
                + " was applied; look for that document in Intacct and run again)");
  }

  @Test
  void asksForRecordNumbersOnce() {
    closed(CLOSED, CREDITS);

    assertThat(object().resolve(gateway.client())).isEmpty();
    assertThat(object().resolve(gateway.client())).isEmpty();
    assertThat(gateway.requests()).isEqualTo(2);
  }

  /** The headers of an application and of what it closes come with one request. */
  private void headers(String bills) {
    gateway.answers(
        200,
        Pages.together(
            Pages.of("APBILL", bills, 0),
            Pages.of("APADJUSTMENT", CREDITS, 0),
            Pages.of("APPYMT", PAYMENT, 0)));
  }

  private void closed(String bills, String adjustments) {
    gateway.answers(
        200,
        Pages.together(Pages.of("APBILL", bills, 0), Pages.of("APADJUSTMENT", adjustments, 0)));
  }

  private void answers(String object, String rows) {
    gateway.answers(200, Pages.of(object, rows, 0));
  }

  private Optional<LedgerEntry> found() {
    return find(memo);
  }

  private Optional<LedgerEntry> applied() {
    return find(application);
  }

  private Optional<LedgerEntry> find(Document document) {
    return new EntrySearch(gateway.client(), Journals.ONE_CURRENCY, "", records)
        .find(List.of(document))
        .of(document);
  }

  private Appymt object() {
    return new Appymt(Journals.ONE_CURRENCY, "", records, application);
  }
}
