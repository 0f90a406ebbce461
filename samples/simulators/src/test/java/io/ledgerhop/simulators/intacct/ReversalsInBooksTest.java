// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F19: what is reversed or deleted, between runs and in closed periods. */
@Timeout(60)
class ReversalsInBooksTest {
  private static final String REVERSAL = "exchanges/reverses-a-bill-on-a-later-day/";
  private static final String DELETION =
      "exchanges/deletes-bills-and-adjustments-with-their-entries/";

  @TempDir private Path folder;

  private final MovableClock clock = new MovableClock();
  private final IntacctSettings settings = IntacctSettings.demonstration();

  @Test
  void keepsReversedAndDeletedDocuments() {
    IntacctSettings kept = settings.withBooks(folder.resolve("books.txt"));
    try (IntacctSimulator first = new IntacctSimulator(clock, kept).start(0)) {
      Wire wire = new Wire(first.endpoint()).signIn("login.xml");
      wire.post(REVERSAL + "1.request.xml");
      wire.post(REVERSAL + "2.request.xml");
      wire.postText(
          Wire.text(DELETION + "1.request.xml").replace("B-1", "B-3").replace("B-2", "B-4"));
      wire.postText(Wire.text(DELETION + "2.request.xml").replace(">6<", ">16<"));
    }
    try (IntacctSimulator second = new IntacctSimulator(clock, kept).start(0)) {
      assertThat(documents(second))
          .containsExactly(
              "1 B-1 Reversed due 0.00",
              "6 B-1 Reversal due 0.00",
              "11 B-3  due 100.00",
              "21 B-4  due 100.00",
              "26 VI0001  due 84.00");
      assertThat(second.journals())
          .extracting(journal -> journal.title() + " " + journal.total())
          .containsExactly(
              "APBILL B-1 100.00",
              "APBILL B-1 100.00",
              "APBILL B-3 100.00",
              "APBILL B-4 100.00",
              "APBILL VI0001 84.00");
    }
  }

  @Test
  void restoresWhatATransactionThatFailsHasReversedOrDeleted() {
    try (IntacctSimulator simulator = new IntacctSimulator(clock, settings).start(0)) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      wire.post(DELETION + "1.request.xml");
      List<String> before = documents(simulator);
      String reversed =
          Wire.text(REVERSAL + "4.request.xml")
              .replace("<operation>", "<operation transaction=\"true\">");
      String deleted =
          Wire.text(DELETION + "2.request.xml")
              .replace("1,99", "11")
              .replace("<operation>", "<operation transaction=\"true\">");

      assertThat(wire.postText(reversed)).contains("XL03000009", "aborted");
      assertThat(wire.postText(deleted)).contains("XL03000009", "aborted");
      assertThat(documents(simulator)).isEqualTo(before).hasSize(4);
      assertThat(simulator.journals()).hasSize(4);
    }
  }

  @Test
  void refusesToReverseOrDeleteInAClosedPeriod() {
    try (IntacctSimulator simulator = new IntacctSimulator(clock, settings).start(0)) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      wire.post(DELETION + "1.request.xml");
      List<String> before = documents(simulator);
      simulator.closePeriod(LocalDate.of(2026, 11, 2));

      assertThat(wire.post(REVERSAL + "2.request.xml"))
          .contains("Periods are closed. Your transaction date (11/02/2026)");
      assertThat(wire.post(DELETION + "2.request.xml"))
          .contains("Periods are closed. Your transaction date (10/31/2026)")
          .doesNotContain("<status>success</status>\n      <function>delete");
      assertThat(documents(simulator)).isEqualTo(before);
    }
  }

  private static List<String> documents(IntacctSimulator simulator) {
    return simulator.payables().stream()
        .map(
            one ->
                one.recordNo()
                    + " "
                    + one.text("RECORDID")
                    + " "
                    + one.text("STATE")
                    + " due "
                    + simulator.due(one))
        .toList();
  }
}
