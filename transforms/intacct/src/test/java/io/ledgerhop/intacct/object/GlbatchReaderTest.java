// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.intacct.Journals;
import io.ledgerhop.intacct.Pages;
import io.ledgerhop.intacct.ScriptedGateway;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.ledger.LedgerProblem;
import io.ledgerhop.problem.ConnectorException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an entry of the ledger becomes, field by field. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class GlbatchReaderTest {

  private static final Journal JOURNAL = Journals.journal("N-1", "USD", "5.00");
  private static final String HEADER =
      "<GLBATCH><RECORDNO>82</RECORDNO><BATCH_DATE>11/05/2026</BATCH_DATE>"
          + "<BATCH_TITLE>Title</BATCH_TITLE><REFERENCENO>N-1</REFERENCENO></GLBATCH>";
  private static final String LINE =
      "<GLENTRY><RECORDNO>901</RECORDNO><BATCHNO>82</BATCHNO><ACCOUNTNO>1150</ACCOUNTNO><TR_TYPE>1</TR_TYPE>"
          + "<AMOUNT>4.00</AMOUNT><TRX_AMOUNT>5.00</TRX_AMOUNT><DESCRIPTION>Memo</DESCRIPTION>"
          + "<CURRENCY>USD</CURRENCY><DEPARTMENT>11</DEPARTMENT><LOCATION>100</LOCATION></GLENTRY>";

  private final ScriptedGateway gateway = new ScriptedGateway();

  @BeforeEach
  void open() {
    gateway.answers("session.xml");
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void readsEveryFieldOfEntryAndLine() {
    entry(HEADER, LINE);

    assertThat(found(Journals.SEVERAL_CURRENCIES))
        .contains(
            new LedgerEntry(
                "82",
                "N-1",
                LocalDate.of(2026, 11, 5),
                "Title",
                List.of(
                    new DocumentLine(
                        new AccountCode("1150"),
                        Money.of("5.00", "USD"),
                        Side.DEBIT,
                        new Dimensions(
                            Map.of(Dimension.DEPARTMENT, "11", Dimension.LOCATION, "100"),
                            new TreeMap<>()),
                        "Memo",
                        new Origin("", "", SourceRows.none())))));
  }

  /** What a missing field means, where it means anything. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <TRX_AMOUNT>5.00</TRX_AMOUNT>        | DEBIT 1150 4.00 USD Memo 11 100
          <AMOUNT>4.00</AMOUNT>                | DEBIT 1150 5.00 USD Memo 11 100
          <CURRENCY>USD</CURRENCY>             | DEBIT 1150 5.00 USD Memo 11 100
          <DESCRIPTION>Memo</DESCRIPTION>      | DEBIT 1150 5.00 USD  11 100
          <DEPARTMENT>11</DEPARTMENT>          | DEBIT 1150 5.00 USD Memo  100
          <LOCATION>100</LOCATION>             | DEBIT 1150 5.00 USD Memo 11
          <RECORDNO>901</RECORDNO>             | DEBIT 1150 5.00 USD Memo 11 100
          """)
  void readsALineWithoutAFieldThatItCanSpare(String field, String line) {
    entry(HEADER, LINE.replace(field, ""));

    assertThat(found(Journals.SEVERAL_CURRENCIES).orElseThrow().lines())
        .singleElement()
        .extracting(GlbatchReaderTest::words)
        .isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <ACCOUNTNO>1150</ACCOUNTNO> | ''                        | ACCOUNTNO "", amount "5.00" "USD", TR_TYPE "1"
          <TR_TYPE>1</TR_TYPE>        | ''                        | ACCOUNTNO "1150", amount "5.00" "USD", TR_TYPE ""
          >1</TR_TYPE>                | >0</TR_TYPE>              | ACCOUNTNO "1150", amount "5.00" "USD", TR_TYPE "0"
          >1</TR_TYPE>                | >+1</TR_TYPE>             | ACCOUNTNO "1150", amount "5.00" "USD", TR_TYPE "+1"
          >5.00<                      | >5,00<                    | ACCOUNTNO "1150", amount "5,00" "USD", TR_TYPE "1"
          >5.00<                      | >0.00<                    | ACCOUNTNO "1150", amount "0.00" "USD", TR_TYPE "1"
          >5.00<                      | >-5.00<                   | ACCOUNTNO "1150", amount "-5.00" "USD", TR_TYPE "1"
          >USD<                       | >DOLLAR<                  | ACCOUNTNO "1150", amount "5.00" "DOLLAR", TR_TYPE "1"
          >USD<                       | >usd<                     | ACCOUNTNO "1150", amount "5.00" "usd", TR_TYPE "1"
          """)
  void saysWhatStandsOnALineThatItCannotRead(String field, String instead, String shown) {
    entry(HEADER, LINE.replace(field, instead));

    assertThat(problemMessage()).isEqualTo(unreadable("line 901 has " + shown));
  }

  /** Issue 9, section 4: the amount that was read is the one that is shown. */
  @ParameterizedTest
  @ValueSource(strings = {"", "4.0.0", "-4.00"})
  void showsTheAmountThatStandsInForTheMissingOne(String amount) {
    entry(
        HEADER,
        LINE.replace("<TRX_AMOUNT>5.00</TRX_AMOUNT>", "").replace(">4.00<", ">" + amount + "<"));

    assertThat(problemMessage())
        .isEqualTo(
            unreadable(
                "line 901 has ACCOUNTNO \"1150\", amount \""
                    + amount
                    + "\" \"USD\", TR_TYPE \"1\""));
  }

  @Test
  void readsTheCurrencyOfTheJournalWhereTheCompanyHasOnlyOne() {
    entry(HEADER, LINE.replace("<CURRENCY>USD</CURRENCY>", ""));
    assertThat(found(Journals.ONE_CURRENCY).orElseThrow().lines().get(0).amount())
        .isEqualTo(Money.of("5.00", "USD"));
    gateway.request();
    gateway.request();
    assertThat(gateway.request()).doesNotContain("<field>CURRENCY</field>");
  }

  @Test
  void saysThatAnEntryWithoutADateCannotBeRead() {
    entry(HEADER.replace("<BATCH_DATE>11/05/2026</BATCH_DATE>", ""), LINE);

    assertThat(problemMessage()).isEqualTo(unreadable("BATCH_DATE is "));
  }

  @Test
  void findsAnEntryWithoutLines() {
    entry(HEADER, "");

    assertThat(found(Journals.SEVERAL_CURRENCIES))
        .contains(new LedgerEntry("82", "N-1", LocalDate.of(2026, 11, 5), "Title", List.of()));
  }

  @ParameterizedTest
  @CsvSource({"'', true", "0, true", "77, false"})
  void doesNotCountAnEntryThatTakesAnotherBack(String reversedFrom, boolean counts) {
    String header =
        HEADER.replace("</GLBATCH>", "<REVERSEDFROM>" + reversedFrom + "</REVERSEDFROM></GLBATCH>");
    entry(header, LINE);

    assertThat(found(Journals.SEVERAL_CURRENCIES).isPresent()).isEqualTo(counts);
    assertThat(gateway.requests()).isEqualTo(counts ? 3 : 2);
  }

  /** One of the journal's own day comes before one of another day. */
  @ParameterizedTest
  @CsvSource({
    "11/06/2026, 11/05/2026, 2",
    "11/05/2026, 11/05/2026, 1",
    "11/06/2026, 11/07/2026, 1",
    "soon, 2026-11-05, 2"
  })
  void takesTheEntryOfTheDayOrElseTheFirst(String first, String second, String recordNo) {
    entry(
        HEADER.replace(">82<", ">1<").replace("11/05/2026", first)
            + HEADER.replace(">82<", ">2<").replace("11/05/2026", second),
        "");

    assertThat(found(Journals.SEVERAL_CURRENCIES).orElseThrow().recordNo()).isEqualTo(recordNo);
  }

  /** In entity E200; the journal's first line names no location, its second names one. */
  @ParameterizedTest
  @CsvSource({"E200, '', E200", "100, 100, 100", "e200, e200, e200"})
  void leavesOutTheEntityOnlyWhereNoLocationWasNamed(String location, String first, String second) {
    Dimensions here = new Dimensions(Map.of(Dimension.LOCATION, "E200"), new TreeMap<>());
    Journal journal =
        Journals.of(
            "N-1",
            "Title",
            List.of(
                Journals.line("1150", Side.DEBIT, Money.of("5", "USD"), Dimensions.NONE, ""),
                Journals.line("4000", Side.CREDIT, Money.of("5", "USD"), here, "")));
    String line = LINE.replace(">100<", ">" + location + "<");
    entry(HEADER, line + line);

    assertThat(
            search(Journals.SEVERAL_CURRENCIES, "E200")
                .find(List.of(journal))
                .of(journal)
                .orElseThrow()
                .lines())
        .extracting(read -> read.dimensions().id(Dimension.LOCATION))
        .containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PROJECT", "CUSTOMER", "VENDOR", "ITEM", "CLASS"})
  void asksForAnotherDimensionOnlyWhereTheJournalUsesIt(Dimension dimension) {
    String field = DimensionFields.JOURNAL.of(dimension);
    Dimensions used = new Dimensions(Map.of(dimension, "X-1"), new TreeMap<>());
    Journal journal =
        Journals.of(
            "N-1",
            "Title",
            List.of(
                Journals.line("1150", Side.DEBIT, Money.of("5", "USD"), Dimensions.NONE, ""),
                Journals.line("4000", Side.CREDIT, Money.of("5", "USD"), used, "")));
    String line = LINE.replace("</GLENTRY>", "<%1$s>X-1</%1$s></GLENTRY>".formatted(field));
    entry(HEADER, line);

    LedgerEntry read =
        search(Journals.SEVERAL_CURRENCIES, "").find(List.of(journal)).of(journal).orElseThrow();

    assertThat(read.lines().get(0).dimensions().standard())
        .isEqualTo(Map.of(Dimension.DEPARTMENT, "11", Dimension.LOCATION, "100", dimension, "X-1"));
    gateway.request();
    gateway.request();
    assertThat(gateway.request())
        .contains(
            "<field>CURRENCY</field>",
            "<field>DEPARTMENT</field>",
            "<field>LOCATION</field>",
            "<field>" + field + "</field>\n          </select>");
  }

  private void entry(String headers, String lines) {
    gateway.answers(200, Pages.of("GLBATCH", headers, 0));
    gateway.answers(200, Pages.of("GLENTRY", lines, 0));
  }

  private Optional<LedgerEntry> found(JournalSettings settings) {
    return search(settings, "").find(List.of(JOURNAL)).of(JOURNAL);
  }

  private EntrySearch search(JournalSettings settings, String entity) {
    return new EntrySearch(gateway.client(), settings, entity, new RecordNumbers());
  }

  private String problemMessage() {
    return catchThrowableOfType(ConnectorException.class, () -> found(Journals.SEVERAL_CURRENCIES))
        .problem()
        .message();
  }

  private static String unreadable(String fact) {
    return LedgerProblem.ENTRY_UNREADABLE.at("N-1", "82", fact).message();
  }

  private static String words(DocumentLine line) {
    return String.join(
            " ",
            line.side().name(),
            line.account().value(),
            line.amount().toString(),
            line.memo(),
            line.dimensions().id(Dimension.DEPARTMENT),
            line.dimensions().id(Dimension.LOCATION))
        .stripTrailing();
  }
}
