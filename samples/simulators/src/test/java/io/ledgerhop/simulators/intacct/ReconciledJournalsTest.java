// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F19: journals that are reconciled with the bank; F44: settings that concern attachments. */
@Timeout(60)
class ReconciledJournalsTest {
  private static final String ATTACHED = "exchanges/gives-attachments-to-documents/";

  @TempDir private Path folder;

  private final MovableClock clock = new MovableClock();
  private final IntacctSettings settings = IntacctSettings.demonstration();

  @Test
  void refusesToDeleteAJournalThatIsReconciled() {
    IntacctSettings kept = settings.withBooks(folder.resolve("books.txt"));
    try (IntacctSimulator first = new IntacctSimulator(clock, kept).start(0)) {
      new Wire(first.endpoint()).signIn("login.xml").post("journal.xml");
      first.reconcile(2, LocalDate.of(2026, 11, 2));
      assertThatThrownBy(() -> first.reconcile(1, LocalDate.of(2026, 11, 2)))
          .hasMessage("no GLENTRY has the number 1");
    }
    try (IntacctSimulator second = new IntacctSimulator(clock, kept).start(0)) {
      Wire wire = new Wire(second.endpoint()).signIn("login.xml");

      assertThat(wire.postText(call("<delete><object>GLBATCH</object><keys>1</keys></delete>")))
          .contains("BL03000215", "is reconciled with the bank and can&#039;t be deleted");
      assertThat(second.journals()).hasSize(1);
      assertThat(wire.postText(call(clearedLines())))
          .containsIgnoringWhitespaces(
              """
              <GLENTRY><RECORDNO>2</RECORDNO><CLEARED>true</CLEARED>
              <RECON_DATE>11/02/2026</RECON_DATE></GLENTRY>
              <GLENTRY><RECORDNO>3</RECORDNO><CLEARED/><RECON_DATE/></GLENTRY>
              """);
    }
  }

  @Test
  void refusesTheAttachmentOfAnAdjustmentIfConfigured() {
    try (IntacctSimulator simulator =
        new IntacctSimulator(clock, settings.withAdjustmentAttachments(false)).start(0)) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      wire.post(ATTACHED + "1.request.xml");

      assertThat(wire.post(ATTACHED + "2.request.xml"))
          .contains("The field SUPDOCID is not a part of APADJUSTMENT");
      assertThat(wire.post(ATTACHED + "3.request.xml"))
          .contains("<RECORDID>B-2</RECORDID>\n          <SUPDOCID>AMZ-1</SUPDOCID>")
          .contains("<RECORDNO>16</RECORDNO>\n          <SUPDOCID/>");
    }
  }

  @Test
  void refusesToListAttachmentsThatNoUserMayList() {
    try (IntacctSimulator simulator =
        new IntacctSimulator(clock, settings.withUnlisted(Set.of("SUPDOC"))).start(0)) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");

      assertThat(wire.postText(call("<get object=\"supdoc\" key=\"AMZ-1\"/>")))
          .contains("PL04000005", "LIST on objects of type SUPDOC");
    }
  }

  private static String clearedLines() {
    return """
        <query><object>GLENTRY</object>
        <select><field>RECORDNO</field><field>CLEARED</field><field>RECON_DATE</field></select>
        </query>
        """;
  }

  private static String call(String function) {
    return Wire.text("find-journal.xml").replaceAll("(?s)<query>.*</query>", function);
  }
}
