// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bills and what is open of them, between calls and between runs. */
@Timeout(60)
class PayablesInBooksTest {
  private static final String CLOSING = "exchanges/closes-a-bill-with-a-debit-memo/";
  private static final String FIND = CLOSING + "3.request.xml";

  @TempDir private Path folder;

  private final MovableClock clock = new MovableClock();
  private final IntacctSettings settings = IntacctSettings.demonstration();

  @Test
  void keepsPayablesAndWhatIsOpenOfThem() {
    IntacctSettings kept = settings.withBooks(folder.resolve("books.txt"));
    try (IntacctSimulator first = new IntacctSimulator(clock, kept).start(0)) {
      Wire wire = new Wire(first.endpoint()).signIn("login.xml");
      wire.post(CLOSING + "1.request.xml");
      assertThat(dues(first)).containsExactly("372.97", "-372.97");
    }
    try (IntacctSimulator second = new IntacctSimulator(clock, kept).start(0)) {
      Wire wire = new Wire(second.endpoint()).signIn("login.xml");
      assertThat(wire.post(CLOSING + "1.request.xml")).contains("BL03002185");
      assertThat(wire.post(CLOSING + "2.request.xml")).contains("<RECORDNO>14</RECORDNO>");
    }
    try (IntacctSimulator third = new IntacctSimulator(clock, kept).start(0)) {
      assertThat(dues(third)).containsExactly("0.00", "0.00");
      assertThat(third.journals()).hasSize(2);
      assertThat(third.payables()).hasSize(3);
    }
  }

  @Test
  void convertsABillAtTheRateOfItsRateDateOrElseOfItsDay() {
    try (IntacctSimulator simulator = new IntacctSimulator(clock, settings).start(0)) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      String bill =
          Wire.text("exchanges/enters-a-bill-and-its-entry-in-the-ledger/1.request.xml")
              .replace(
                  "<APBILLITEMS>",
                  "<CURRENCY>EUR</CURRENCY><BASECURR>USD</BASECURR>"
                      + "<EXCH_RATE_TYPE_ID>Intacct Daily Rate</EXCH_RATE_TYPE_ID><APBILLITEMS>");
      wire.postText(bill);
      wire.postText(
          bill.replace("AMZ-1-1-B", "AMZ-1-2-B")
              .replace("<BASECURR>", "<EXCH_RATE_DATE>10/01/2026</EXCH_RATE_DATE><BASECURR>"));

      assertThat(simulator.payables())
          .extracting(bills -> bills.text("EXCHANGE_RATE") + " " + bills.text("TOTALENTERED"))
          .containsExactly("1.0837 404.19", "1.0806 403.03");
      assertThat(simulator.journals().get(1).lines())
          .extracting(line -> line.signedBaseAmount().toPlainString())
          .containsExactly("165.33", "-165.33", "237.70", "-237.70");
    }
  }

  @Test
  void undoesABillOfATransactionThatFails() {
    try (IntacctSimulator simulator = new IntacctSimulator(clock, settings).start(0)) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      String twice =
          Wire.text("exchanges/refuses-a-number-that-the-vendor-has-already/2.request.xml")
              .replace("<operation>", "<operation transaction=\"true\">")
              .replace("AMZN-ADS", "NOBODY");

      assertThat(wire.postText(twice)).contains("aborted", "XL03000009");
      assertThat(simulator.payables()).isEmpty();
      assertThat(simulator.journals()).isEmpty();
    }
  }

  @Test
  void hidesABillForSomeTime() {
    IntacctSettings late = settings.withVisibleAfter(Duration.ofSeconds(20));
    try (IntacctSimulator simulator = new IntacctSimulator(clock, late).start(0)) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      wire.post(CLOSING + "1.request.xml");

      assertThat(wire.post(FIND)).doesNotContain("AMZ-1-1-M");
      clock.move(Duration.ofSeconds(20));
      assertThat(wire.post(FIND)).contains("AMZ-1-1-M");
    }
  }

  @Test
  void entersNothingInAClosedPeriod() {
    try (IntacctSimulator simulator = new IntacctSimulator(clock, settings).start(0)) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      wire.post(CLOSING + "1.request.xml");
      simulator.closePeriod(LocalDate.of(2026, 10, 31));

      assertThat(wire.postText(Wire.text(CLOSING + "1.request.xml").replace("AMZ-1-", "AMZ-2-")))
          .contains("Periods are closed.", "Could not create APBill record!")
          .contains("Could not create APAdjustment record!");
      assertThat(wire.post(CLOSING + "2.request.xml")).contains("Periods are closed.");
      assertThat(dues(simulator)).containsExactly("372.97", "-372.97");
    }
  }

  @Test
  void deletesNoJournalThatABillHasMade() {
    try (IntacctSimulator simulator = new IntacctSimulator(clock, settings).start(0)) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      wire.post(CLOSING + "1.request.xml");
      String delete =
          Wire.text("find-journal.xml")
              .replaceAll(
                  "(?s)<query>.*</query>",
                  "<delete><object>GLBATCH</object><keys>4</keys></delete>");

      assertThat(wire.postText(delete)).contains("Cannot find GLBATCH with key");
      assertThat(simulator.journals()).hasSize(2);
    }
  }

  @Test
  void letsAReaderEnterNothing() {
    try (IntacctSimulator simulator = new IntacctSimulator(clock, settings).start(0)) {
      String login = Wire.text("login.xml").replace("ws_poster", "ws_reader");
      String session =
          new Wire(simulator.endpoint()).postText(login).replaceAll("(?s).*<sessionid>|<.*", "");

      assertThat(
              new Wire(simulator.endpoint())
                  .postText(Wire.text(CLOSING + "1.request.xml").replace("{session}", session)))
          .contains("operation CREATE on objects of type APBILL")
          .contains("operation CREATE on objects of type APADJUSTMENT");
    }
  }

  private static List<String> dues(IntacctSimulator simulator) {
    return simulator.payables().stream()
        .filter(record -> !record.object().equals("APPYMT"))
        .map(record -> simulator.due(record).toPlainString())
        .toList();
  }
}
