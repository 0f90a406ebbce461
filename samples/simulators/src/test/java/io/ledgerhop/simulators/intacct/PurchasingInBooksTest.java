// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.amazon.demo.VendorBooks;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Purchase orders between runs, and in companies with other settings. */
@Timeout(60)
class PurchasingInBooksTest {
  private static final String ORDERS = "exchanges/enters-purchase-orders-and-finds-them-again/";
  private static final String INVOICE = "exchanges/makes-a-bill-of-a-vendor-invoice/1.request.xml";
  private static final Pattern SKU = Pattern.compile("LH-[0-9]+");

  @TempDir private Path folder;

  private final MovableClock clock = new MovableClock();
  private final IntacctSettings settings = IntacctSettings.demonstration();

  @Test
  void keepsPurchaseOrdersAndTheirNumbers() {
    IntacctSettings kept = settings.withBooks(folder.resolve("books.txt"));
    try (IntacctSimulator first = new IntacctSimulator(clock, kept).start(0)) {
      new Wire(first.endpoint()).signIn("login.xml").post(ORDERS + "1.request.xml");
    }
    try (IntacctSimulator second = new IntacctSimulator(clock, kept).start(0)) {
      Wire wire = new Wire(second.endpoint()).signIn("login.xml");

      assertThat(wire.post(ORDERS + "2.request.xml"))
          .contains("<DOCID>Purchase Order-PO0001</DOCID>", "<MEMO>First</MEMO>");
      assertThat(wire.post(ORDERS + "1.request.xml"))
          .contains(
              "<key>Purchase Order-PO0003</key>",
              "<key>Purchase Order-PO0004</key>",
              "A transaction with the number &#039;REQ 7&#039; already exists");
      assertThat(second.records("PODOCUMENT"))
          .extracting(order -> order.recordNo() + " " + order.text("DOCNO"))
          .containsExactly("3 PO0001", "6 PO0002", "8 REQ 7", "10 PO0003", "13 PO0004");
    }
  }

  @Test
  void storesNoInvoiceWhoseBillIsRefused() {
    try (IntacctSimulator simulator = new IntacctSimulator(clock, settings).start(0)) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      String free = Wire.text(INVOICE).replaceAll("<price>[0-9.]+</price>", "<price>0</price>");

      assertThat(wire.postText(free)).contains("The total of a bill must be positive");
      assertThat(simulator.payables()).isEmpty();
      assertThat(simulator.records("PODOCUMENT"))
          .extracting(invoice -> invoice.text("STATE"))
          .containsExactly("Draft");
    }
  }

  @Test
  void refusesAPurchaseOrderInAClosedPeriod() {
    try (IntacctSimulator simulator = new IntacctSimulator(clock, settings).start(0)) {
      simulator.closePeriod(LocalDate.of(2026, 10, 31));
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");

      assertThat(wire.post(ORDERS + "1.request.xml"))
          .contains("Periods are closed. Your transaction date (10/31/2026)");
      assertThat(simulator.records("PODOCUMENT")).isEmpty();
    }
  }

  @Test
  void requiresALocationOnEachLineInACompanyWithSeveralEntities() {
    try (IntacctSimulator simulator =
        new IntacctSimulator(clock, settings.withMultiEntity(true)).start(0)) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");

      assertThat(wire.post(ORDERS + "1.request.xml"))
          .contains("Use of empty Location is invalid on line item 1");
    }
  }

  @Test
  void putsTheGeneralErrorOfATransactionFirstIfConfigured() {
    try (IntacctSimulator simulator =
        new IntacctSimulator(clock, settings.withWrapperFirst(true)).start(0)) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      String answer =
          wire.postText(Wire.text(ORDERS + "1.request.xml").replace("V-0100", "V-9999"));

      assertThat(answer.indexOf("Could not create Document record!"))
          .isPositive()
          .isLessThan(answer.indexOf("Invalid Vendor"));
    }
  }

  @Test
  void refusesToListTransactionsThatNoUserMayList() {
    try (IntacctSimulator simulator =
        new IntacctSimulator(clock, settings.withUnlisted(Set.of("PODOCUMENT", "PODOCUMENTENTRY")))
            .start(0)) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");

      assertThat(wire.post(ORDERS + "2.request.xml"))
          .contains("PL04000005", "LIST on objects of type PODOCUMENTENTRY");
    }
  }

  @Test
  void hasAnItemForEachProductOfTheDemoVendor() {
    CompanyMasterData master = CompanyMasterData.demonstration();
    List<String> skus = new ArrayList<>();
    for (long seed = 1; seed <= 5; seed++) {
      new VendorBooks(clock.instant(), seed, (kind, order) -> skus.addAll(skus(order))).fill();
    }

    assertThat(skus).hasSizeGreaterThan(VendorBooks.ORDERS);
    assertThat(skus)
        .allSatisfy(
            sku ->
                assertThat(master.find("ITEM", sku).orElse(Map.of()))
                    .containsEntry("UOMGRP", "Count")
                    .containsEntry("STATUS", "active"));
  }

  private static List<String> skus(JsonObject order) {
    Matcher sku = SKU.matcher(order.toString());
    List<String> all = new ArrayList<>();
    while (sku.find()) {
      all.add(sku.group());
    }
    return all;
  }
}
