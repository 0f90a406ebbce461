// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.Journal;
import io.ledgerhop.intacct.Journals;
import io.ledgerhop.intacct.Pages;
import io.ledgerhop.intacct.ScriptedGateway;
import io.ledgerhop.posting.ledger.LedgerProblem;
import io.ledgerhop.problem.ConnectorException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F24: the day whose exchange rate is meant, as it is sent and as it is read back. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class RateDateFieldTest {

  private static final Journal PLAIN = Journals.journal("N-1", "EUR", "5.00");
  private static final Journal DATED = Journals.atRateOf(LocalDate.of(2026, 10, 28), PLAIN);
  private static final String FIELD = "<field>EXCH_RATE_DATE</field>";

  private final ScriptedGateway gateway = new ScriptedGateway();

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void standsBetweenTheCurrencyAndTheRateTypeOfEachLine() {
    assertThat(sent(Journals.SEVERAL_CURRENCIES, DATED).replaceAll(">\\s+<", "><"))
        .containsSubsequence(
            "<CURRENCY>EUR</CURRENCY><EXCH_RATE_DATE>10/28/2026</EXCH_RATE_DATE><EXCH_RATE_TYPE_ID>",
            "<CURRENCY>EUR</CURRENCY><EXCH_RATE_DATE>10/28/2026</EXCH_RATE_DATE><EXCH_RATE_TYPE_ID>");
  }

  @Test
  void isNotSentWithoutARateDateOrWithoutCurrencies() {
    assertThat(sent(Journals.SEVERAL_CURRENCIES, PLAIN)).doesNotContain("EXCH_RATE_DATE");
    assertThat(sent(Journals.ONE_CURRENCY, DATED)).doesNotContain("EXCH_RATE_DATE");
  }

  /** Of two lines; a line that shows another day than the one that is meant counts first. */
  @ParameterizedTest
  @CsvSource({
    "10/28/2026, 10/28/2026, 2026-10-28",
    "10/28/2026, 10/29/2026, 2026-10-29",
    "10/29/2026, 10/28/2026, 2026-10-29",
    "2026-10-28, '', 2026-10-28",
    "'', '', ",
  })
  void isReadFromTheLinesOfTheEntry(String first, String second, LocalDate day) {
    lines(first, second);

    assertThat(found(Journals.SEVERAL_CURRENCIES, DATED)).isEqualTo(Optional.ofNullable(day));
    assertThat(lastRequest()).contains(FIELD);
  }

  @Test
  void isNotAskedForWithoutARateDateOrWithoutCurrencies() {
    lines("", "");
    assertThat(found(Journals.SEVERAL_CURRENCIES, PLAIN)).isEmpty();
    assertThat(lastRequest()).doesNotContain(FIELD);
  }

  @Test
  void isNotAskedForInACompanyOfOneCurrency() {
    lines("", "");
    assertThat(found(Journals.ONE_CURRENCY, DATED)).isEmpty();
    assertThat(lastRequest()).doesNotContain(FIELD);
  }

  @Test
  void isReportedIfItCannotBeRead() {
    lines("soon", "10/28/2026");

    assertThatThrownBy(() -> found(Journals.SEVERAL_CURRENCIES, DATED))
        .isInstanceOf(ConnectorException.class)
        .hasMessage(
            LedgerProblem.ENTRY_UNREADABLE.at("N-1", "82", "EXCH_RATE_DATE is soon").message());
  }

  private String sent(JournalSettings settings, Journal journal) {
    return gateway.client().shown(new Glbatch(settings, journal, "").create("LH-1"));
  }

  private Optional<LocalDate> found(JournalSettings settings, Journal journal) {
    return new EntrySearch(gateway.client(), settings, "", new RecordNumbers())
        .find(List.of(journal))
        .of(journal)
        .orElseThrow()
        .rateDate();
  }

  private void lines(String first, String second) {
    gateway.answers("session.xml");
    gateway.answers(
        200,
        Pages.of(
            "GLBATCH",
            "<GLBATCH><RECORDNO>82</RECORDNO><BATCH_DATE>11/05/2026</BATCH_DATE>"
                + "<REFERENCENO>N-1</REFERENCENO></GLBATCH>",
            0));
    gateway.answers(200, Pages.of("GLENTRY", line("1", first) + line("-1", second), 0));
  }

  private static String line(String type, String rateDate) {
    return "<GLENTRY><RECORDNO>901</RECORDNO><BATCHNO>82</BATCHNO><ACCOUNTNO>1152</ACCOUNTNO><TR_TYPE>"
        + type
        + "</TR_TYPE><TRX_AMOUNT>5.00</TRX_AMOUNT><CURRENCY>EUR</CURRENCY><EXCH_RATE_DATE>"
        + rateDate
        + "</EXCH_RATE_DATE></GLENTRY>";
  }

  private String lastRequest() {
    gateway.request();
    gateway.request();
    return gateway.request();
  }
}
