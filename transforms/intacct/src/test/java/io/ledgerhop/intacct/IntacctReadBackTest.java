// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static io.ledgerhop.intacct.ScriptedGateway.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Side;
import io.ledgerhop.intacct.gateway.IntacctCredentials;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.ledger.LedgerProblem;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.secret.Secret;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class IntacctReadBackTest {

  private static final Money AMOUNT = Money.of("642.18", "USD");

  private final ScriptedGateway gateway = new ScriptedGateway();
  private final IntacctLedger ledger =
      new IntacctLedger(gateway.client(), Journals.SEVERAL_CURRENCIES);

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void findsTheEntryOfTheDayAndNotItsReversal() {
    gateway.answers("session.xml", "batches.xml", "lines.xml");

    LedgerEntry entry = ledger.find(Journals.simple()).orElseThrow();

    assertThat(entry.recordNo()).isEqualTo("82");
    assertThat(entry.number()).isEqualTo("AMZ-90000000001-2");
    assertThat(entry.date()).isEqualTo(LocalDate.of(2026, 11, 5));
    assertThat(entry.lines())
        .extracting(line -> line.side() + " " + line.account() + " " + line.amount() + line.memo())
        .containsExactly("DEBIT 1150 642.18 USDSettlement 90000000001", "CREDIT 4000 642.18 USD");
    assertThat(entry.lines().get(1).dimensions().standard())
        .containsEntry(Dimension.DEPARTMENT, "11")
        .containsEntry(Dimension.LOCATION, "100");
    gateway.request();
    assertThat(gateway.request()).isEqualTo(text("requests/find-batch.xml"));
    assertThat(gateway.request()).isEqualTo(text("requests/find-lines.xml"));
  }

  /** The report links to the page, which only a user who is signed in can see. */
  @Test
  void readsWhereABrowserShowsTheEntry() {
    String page = "https://www.intacct.com/ia/acct/ur.phtml?.r=abc";

    assertThat(foundWithAddress(address("success", "<RECORD_URL>" + page + "</RECORD_URL>")))
        .extracting(LedgerEntry::recordNo, LedgerEntry::address)
        .containsExactly("82", page);
  }

  /** The field is not in Intacct's XSD; without it, or with another scheme, nothing is linked. */
  @ParameterizedTest
  @CsvSource({
    "failure, ''",
    "success, ''",
    "success, <RECORD_URL></RECORD_URL>",
    "success, <RECORD_URL>javascript:alert(1)</RECORD_URL>"
  })
  void findsTheEntryWithoutAnAddress(String status, String field) {
    assertThat(foundWithAddress(address(status, field)))
        .extracting(LedgerEntry::recordNo, LedgerEntry::address)
        .containsExactly("82", "");
  }

  private LedgerEntry foundWithAddress(String result) {
    gateway.answers("session.xml", "batches.xml");
    gateway.answers(
        200, text("answers/lines.xml").replace("</result>", "</result>\n    " + result));

    return ledger.find(Journals.simple()).orElseThrow();
  }

  private static String address(String status, String field) {
    String row =
        status.equals("success")
            ? """
              <data listtype="GLBATCH" totalcount="1" offset="0" count="1" numremaining="0">\
              <GLBATCH><RECORDNO>82</RECORDNO>%s</GLBATCH></data>"""
                .formatted(field)
            : """
              <errormessage><error><errorno>XL03000006</errorno><description2>cannot be queried\
              </description2></error></errormessage>""";
    return """
           <result><status>%s</status><function>query</function>\
           <controlid>query-GLBATCH-2</controlid>%s</result>"""
        .formatted(status, row);
  }

  /** Issue 8, point 4: user-defined dimensions of a line are read back as well. */
  @Test
  void readsUserDefinedDimensionsBack() {
    Dimensions channel =
        new Dimensions(Map.of(), new TreeMap<>(Map.of("CHANNEL", "7", "GLDIMBRAND", "9")));
    Journal journal =
        Journals.of(
            "AMZ-90000000001-2",
            "",
            List.of(
                Journals.line("1150", Side.DEBIT, AMOUNT, Dimensions.NONE, ""),
                Journals.line("4000", Side.CREDIT, AMOUNT, channel, "")));
    gateway.answers("session.xml", "batches.xml");
    gateway.answers(
        200,
        text("answers/lines.xml")
            .replace(
                "<DEPARTMENT>11<",
                "<GLDIMCHANNEL>7</GLDIMCHANNEL><GLDIMBRAND></GLDIMBRAND><DEPARTMENT>11<"));

    LedgerEntry entry = ledger.find(journal).orElseThrow();

    assertThat(entry.lines())
        .extracting(line -> line.dimensions().userDefined())
        .containsExactly(new TreeMap<>(), new TreeMap<>(Map.of("CHANNEL", "7")));
    gateway.request();
    gateway.request();
    assertThat(gateway.request())
        .contains("<field>GLDIMBRAND</field>", "<field>GLDIMCHANNEL</field>");
  }

  /** Issue 8, point 4: the title is the memo; a journal without a memo has its number as title. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Amazon settlement|Amazon settlement|Amazon settlement",
        "Amazon settlement|By hand|By hand",
        "''|AMZ-90000000001-2|''",
        "''|By hand|By hand",
        "Amazon settlement|AMZ-90000000001-2|AMZ-90000000001-2"
      })
  void readsTheTitleAsMemo(String meant, String title, String read) {
    gateway.answers("session.xml");
    gateway.answers(
        200,
        text("answers/batches.xml")
            .replace("<NEWFIELD>", "<BATCH_TITLE>" + title + "</BATCH_TITLE><NEWFIELD>"));
    gateway.answers("lines.xml");
    Journal journal = Journals.of("AMZ-90000000001-2", meant, Journals.simple().lines());

    assertThat(ledger.find(journal).orElseThrow().memo()).isEqualTo(read);
  }

  @Test
  void returnsEmptyWhenThereIsNoEntry() {
    gateway.answers("session.xml", "no-batch.xml");

    assertThat(ledger.find(Journals.simple())).isEmpty();
  }

  /**
   * In an entity, Intacct fills in the entity as location although the document did not name it.
   */
  @Test
  void doesNotReportTheEntityItselfAsADifference() {
    gateway.answers("session-of-entity.xml", "batches.xml");
    gateway.answers(200, text("answers/lines.xml").replace(">100<", ">E200<"));
    IntacctCredentials entity =
        new IntacctCredentials(
            "acme_sender", Secret.of("s3cret"), "acme", "poster", Secret.of("s3cret"), "E200");
    IntacctLedger inEntity = new IntacctLedger(gateway.client(entity), Journals.SEVERAL_CURRENCIES);

    assertThat(inEntity.find(Journals.simple()).orElseThrow().lines())
        .extracting(DocumentLine::dimensions)
        .containsExactly(Dimensions.NONE, Journals.department("11"));
    gateway.request();
    assertThat(gateway.request()).doesNotContain("showprivate");
  }

  /** Issue 8, point 2: an unreadable field is a problem of this document, not of the run. */
  @ParameterizedTest
  @CsvSource({
    "TR_TYPE, 2",
    "TR_TYPE, ''",
    "TRX_AMOUNT, '1.234,56'",
    "TRX_AMOUNT, n/a",
    "CURRENCY, US$",
    "ACCOUNTNO, ''"
  })
  void saysWhichLineItCannotRead(String field, String garbage) {
    gateway.answers("session.xml", "batches.xml");
    gateway.answers(
        200,
        text("answers/lines.xml")
            .replaceAll("<%1$s>[^<]*<".formatted(field), "<" + field + ">X<")
            .replace("<" + field + ">X<", "<" + field + ">" + garbage + "<"));

    assertThatThrownBy(() -> ledger.find(Journals.simple()))
        .isInstanceOfSatisfying(
            ConnectorException.class,
            e -> assertThat(e.problem().code()).isEqualTo(LedgerProblem.ENTRY_UNREADABLE))
        .hasMessageStartingWith(
            "AMZ-90000000001-2: the ledger has an entry with this number, record 82, that cannot be"
                + " read: line 901 has ACCOUNTNO ")
        .hasMessageContaining('"' + garbage + '"');
  }

  /** Issue 8, point 2: a business date is a calendar day, whatever follows it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "11/05/2026",
        "11/5/2026",
        "2026-11-05",
        "11/05/2026 23:59:59",
        "2026-11-05T00:00:00",
        "2026-11-05T23:59:59Z",
        "2026-11-05T00:00:00+14:00",
        "2026-11-05T23:59:59.999-0800",
        "2026-11-05 00:00:00",
        "11/05/2026 00:00:00Z"
      })
  void readsEveryFormOfADate(String written) {
    gateway.answers("session.xml");
    gateway.answers(200, text("answers/batches.xml").replace("11/05/2026", written));
    gateway.answers("lines.xml");

    assertThat(ledger.find(Journals.simple()).orElseThrow().date())
        .isEqualTo(LocalDate.of(2026, 11, 5));
  }

  /** Issue 8, point 2. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "31/12/2026", "02/30/2026", "11/05/26", "2026-11-05T25:00:00"})
  void saysWhichDateItCannotRead(String written) {
    gateway.answers("session.xml");
    gateway.answers(200, text("answers/batches.xml").replaceAll("\\d\\d/\\d\\d/2026", written));
    gateway.answers("lines.xml");

    assertThatThrownBy(() -> ledger.find(Journals.simple()))
        .isInstanceOfSatisfying(
            ConnectorException.class,
            e -> assertThat(e.problem().code()).isEqualTo(LedgerProblem.ENTRY_UNREADABLE))
        .hasMessageContaining("that cannot be read: BATCH_DATE is " + written + " (");
  }
}
