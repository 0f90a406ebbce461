// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SurvivingBooksTest {
  @TempDir private Path folder;

  private IntacctSimulator simulator(boolean fresh) {
    IntacctSettings settings = IntacctSettings.demonstration().withBooks(books()).withFresh(fresh);
    return new IntacctSimulator(new MovableClock(), settings).start(0);
  }

  private Path books() {
    return folder.resolve("company").resolve("books.txt");
  }

  @Test
  void keepsTheJournalsAndControlIdsOfTheLastRun() {
    try (IntacctSimulator first = simulator(false)) {
      new Wire(first.endpoint()).signIn("login.xml").post("journal.xml");
      first.closePeriod(LocalDate.of(2026, 9, 30));
    }
    try (IntacctSimulator second = simulator(false)) {
      Wire wire = new Wire(second.endpoint()).signIn("login.xml");

      assertThat(second.journals()).hasSize(1);
      assertThat(second.journals().get(0).lines()).hasSize(2);
      assertThat(wire.post("find-journal.xml")).contains("<RECORDNO>1</RECORDNO>");
      assertThat(wire.post("journal.xml")).contains("SIM-DUPLICATE-CONTROLID");
      assertThat(wire.postText(Wire.text("journal.xml").replace("AMZ-1", "AMZ-2")))
          .contains("<RECORDNO>4</RECORDNO>");
      assertThat(
              wire.postText(
                  Wire.text("journal.xml").replace("AMZ-1", "AMZ-3").replace("10/31", "09/30")))
          .contains("Periods are closed.");
    }
  }

  @Test
  void deletesEverythingWithTheOptionFresh() {
    try (IntacctSimulator first = simulator(false)) {
      new Wire(first.endpoint()).signIn("login.xml").post("journal.xml");
    }
    try (IntacctSimulator second = simulator(true)) {
      assertThat(second.journals()).isEmpty();
      assertThat(new Wire(second.endpoint()).signIn("login.xml").post("journal.xml"))
          .contains("<RECORDNO>1</RECORDNO>");
    }
  }

  @Test
  void keepsTextsExactlyAndForgetsDeletedJournals() {
    String odd = "tab\there, back\\slash, line&#10;break, a=b";
    try (IntacctSimulator first = simulator(false)) {
      Wire wire = new Wire(first.endpoint()).signIn("login.xml");
      String journal = Wire.text("journal.xml").replace("Amazon settlement 90000000001", odd);
      wire.postText(journal);
      wire.postText(journal.replace("AMZ-1", "AMZ-2"));
      wire.postText(
          Wire.text("find-journal.xml")
              .replaceAll(
                  "(?s)<query>.*</query>",
                  "<delete><object>GLBATCH</object><keys>1</keys></delete>"));
    }
    try (IntacctSimulator second = simulator(false)) {
      assertThat(second.journals()).extracting(journal -> journal.recordNo()).containsExactly(4L);
      assertThat(second.journals().get(0).title())
          .isEqualTo("tab\there, back\\slash, line\nbreak, a=b");
    }
  }

  @Test
  void forgetsDeletedFoldersAndAttachments() {
    String files = "exchanges/takes-attachments-of-the-javascript-sdk/";
    try (IntacctSimulator first = simulator(false)) {
      Wire wire = new Wire(first.endpoint()).signIn("login.xml");
      for (int step = 1; step <= 14; step++) {
        wire.post(files + String.format("%02d.request.xml", step));
      }
    }
    try (IntacctSimulator second = simulator(false)) {
      assertThat(second.records("SUPDOC"))
          .extracting(one -> one.text("supdocid"))
          .containsExactly("SDK-A1");
      assertThat(second.records("SUPDOCFOLDER"))
          .extracting(one -> one.text("supdocfoldername"))
          .containsExactly("SDK");
    }
  }

  @Test
  void keepsVendorsAndAttachments() {
    String vendor = "exchanges/creates-a-vendor-and-changes-what-is-given/";
    String files = "exchanges/keeps-files-in-an-attachment/";
    try (IntacctSimulator first = simulator(false)) {
      Wire wire = new Wire(first.endpoint()).signIn("login.xml");
      for (int step = 1; step <= 3; step++) {
        wire.post(vendor + step + ".request.xml");
      }
      wire.post(files + "1.request.xml");
    }
    try (IntacctSimulator second = simulator(false)) {
      Wire wire = new Wire(second.endpoint()).signIn("login.xml");

      assertThat(second.records("VENDOR"))
          .extracting(one -> one.text("NAME"), one -> one.text("STATUS"))
          .containsExactly(
              tuple("Amazon.com Services LLC", "inactive"), tuple("Amazon EU", "active"));
      assertThat(wire.post(vendor + "1.request.xml")).contains("BL34000061");
      assertThat(wire.post(files + "2.request.xml")).contains("is attached already");
      assertThat(second.records("SUPDOC"))
          .singleElement()
          .satisfies(
              one ->
                  assertThat(one.lines())
                      .extracting(file -> file.get("attachmentname"))
                      .containsExactly("settlement", "lines"));
    }
  }

  @Test
  void undoesAVendorOfATransactionThatFails() {
    try (IntacctSimulator simulator = simulator(false)) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      String folder = "exchanges/creates-a-vendor-and-changes-what-is-given/";
      wire.post(folder + "1.request.xml");
      String update =
          Wire.text(folder + "2.request.xml")
              .replace("<operation>", "<operation transaction=\"true\">")
              .replace("<object>VENDOR</object>", "<object>NOTHING</object>");

      assertThat(wire.postText(update)).contains("aborted");
      assertThat(simulator.records("VENDOR"))
          .extracting(vendor -> vendor.text("NAME"))
          .containsExactly("Amazon France");
    }
  }

  @Test
  void truncatesAPartialCommitOfAKilledProcess() throws IOException {
    try (IntacctSimulator first = simulator(false)) {
      new Wire(first.endpoint()).signIn("login.xml").post("journal.xml");
    }
    String whole = Files.readString(books());
    for (String torn :
        List.of(
            "journal\t4\tRECORDNO=4",
            "journal\t4\tRECORDNO=4\nline\tRECORDNO=5\n",
            "completed\ta\tb\ncommit\t12")) {
      Files.writeString(books(), torn, StandardOpenOption.APPEND);
      try (IntacctSimulator next = simulator(false)) {
        assertThat(next.journals()).hasSize(1);
      }
      assertThat(books()).hasContent(whole);
    }
  }

  @Test
  void refusesDamagedBooksAndBooksInUse() throws IOException {
    try (IntacctSimulator first = simulator(false)) {
      new Wire(first.endpoint()).signIn("login.xml").post("journal.xml");
      assertThatThrownBy(() -> simulator(false)).hasMessageContaining("open in another process");
    }
    Files.writeString(
        books(), Files.readString(books()).replace("TRX_AMOUNT=90.00", "TRX_AMOUNT=91.00"));
    assertThatThrownBy(() -> simulator(false)).hasMessageContaining("commit 1 is damaged");
  }

  @Test
  void keepsEverythingAnsweredWhenItsProcessIsKilled() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                IntacctMain.class.getName(),
                "--books",
                books().toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = String.valueOf(out.readLine());
      Wire wire = new Wire(URI.create(line.substring(line.indexOf("http")))).signIn("login.xml");
      for (int i = 1; i <= 20; i++) {
        assertThat(wire.postText(Wire.text("journal.xml").replace("AMZ-1", "AMZ-" + i)))
            .doesNotContain("failure");
      }
    } finally {
      process.destroyForcibly().onExit().join();
    }
    try (IntacctSimulator second = simulator(false)) {
      assertThat(second.journals()).hasSize(20);
    }
  }
}
