// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.samples.SampleProject.Hopped;
import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.company.StoredRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** S1, S11, F32: Amazon's orders to a vendor, as purchasing or order-entry documents. */
@Timeout(300)
class VendorOrdersToIntacctTest {

  private static final String PIPELINE = "pipelines/vendor-orders-to-intacct.hpl";

  /** Yesterday at noon, so that the day is the same in every zone of this test. */
  private final Instant ordered =
      Instant.now().truncatedTo(ChronoUnit.DAYS).minus(12, ChronoUnit.HOURS);

  private final LocalDate day = LocalDate.ofInstant(ordered, ZoneOffset.UTC);

  @TempDir private Path folder;
  private SampleProject project;
  private AmazonSimulator amazon;

  @BeforeEach
  void startAmazon() throws IOException {
    project = new SampleProject(folder);
    amazon = AmazonSimulator.start(Clock.systemUTC(), AmazonSettings.standard(), 0);
    amazon.addVendor(Demo.VENDOR);
    order("4LHOP01A", item(1, "LH-1001", 12, "4.50"), item(2, "LH-1002", 3, "10.25"));
    order("5LHOP02B", item(1, "LH-1003", 0, "7.00"), item(2, "LH-1004", 5, "7.00"));
  }

  @AfterEach
  void stopAmazon() {
    amazon.close();
  }

  @Test
  void entersOrdersAsPurchasingDocumentsOnce() throws Exception {
    JsonNode first = run(Map.of());
    JsonNode second = run(Map.of());

    assertThat(first.path("exitCode").asInt()).as(first.toString()).isZero();
    assertThat(second.path("exitCode").asInt()).as(second.toString()).isZero();
    List<StoredRecord> orders = records("PODOCUMENT");
    assertThat(orders)
        .extracting(order -> order.text("PONUMBER"))
        .containsExactlyInAnyOrder("4LHOP01A", "5LHOP02B");
    StoredRecord order =
        orders.stream()
            .filter(found -> found.text("PONUMBER").equals("4LHOP01A"))
            .findFirst()
            .orElseThrow();
    assertThat(order.text("DOCID")).startsWith("Purchase Order-PO00");
    assertThat(order.text("CUSTVENDID")).isEqualTo("AMZN-US");
    assertThat(order.text("TRX_TOTAL")).isEqualTo("84.75");
    assertThat(order.lines())
        .extracting(
            line -> line.get("ITEMID") + " " + line.get("UIQTY") + " " + line.get("UIPRICE"))
        .containsExactly("LH-1001 12 4.5", "LH-1002 3 10.25");
    assertThat(records("SODOCUMENT")).isEmpty();
    assertThat(project.journals()).isEmpty();
  }

  /** The line that Amazon has cancelled has the quantity 0. */
  @Test
  void leavesOutCancelledLinesAndNamesTheRecord() throws Exception {
    run(Map.of());

    StoredRecord order =
        records("PODOCUMENT").stream()
            .filter(found -> found.text("PONUMBER").equals("5LHOP02B"))
            .findFirst()
            .orElseThrow();
    assertThat(order.lines()).extracting(line -> line.get("ITEMID")).containsExactly("LH-1004");
    assertThat(project.file("results.csv")).contains("5LHOP02B", order.text("DOCID"));
    assertThat(project.file("documents.csv"))
        .contains("Purchasing", "LH-1004", "Purchase Order", day.plusDays(9).toString());
    assertThat(project.file("report.html")).contains(order.text("DOCID"), "5 Each at 7 in FBA-US");
  }

  @Test
  void entersOrdersAsOrderEntryByVariables() throws Exception {
    JsonNode run =
        run(
            Map.of(
                "LEDGERHOP_ORDERS_KIND", "Order-entry transaction",
                "LEDGERHOP_ORDERS_DEFINITION", "Sales Order",
                "LEDGERHOP_ORDERS_VENDOR", "",
                "LEDGERHOP_ORDERS_CUSTOMER", "AMZN-RETAIL-US"));

    assertThat(run.path("exitCode").asInt()).as(run.toString()).isZero();
    assertThat(records("SODOCUMENT"))
        .extracting(order -> order.text("CUSTVENDID"))
        .containsExactly("AMZN-RETAIL-US", "AMZN-RETAIL-US");
    assertThat(records("PODOCUMENT")).isEmpty();
  }

  /** An item that the company lacks rejects its order; the other order is entered. */
  @Test
  void rejectsAnOrderOfAnUnknownItemAndNoOther() throws Exception {
    order("6LHOP03C", item(1, "LH-1005", 1, "1.00"), item(2, "LH-9999", 1, "1.00"));

    JsonNode run = run(Map.of());

    assertThat(run.path("exitCode").asInt()).as(run.toString()).isEqualTo(2);
    assertThat(records("PODOCUMENT"))
        .extracting(order -> order.text("PONUMBER"))
        .containsExactlyInAnyOrder("4LHOP01A", "5LHOP02B");
    assertThat(project.file("results.csv")).contains("item LH-9999 is not known to Intacct");
  }

  @Test
  void previewsWithoutEnteringAnything() throws Exception {
    JsonNode run = run(Map.of("LEDGERHOP_PREVIEW", "Y"));

    assertThat(run.path("exitCode").asInt()).as(run.toString()).isZero();
    assertThat(records("PODOCUMENT")).isEmpty();
    assertThat(project.file("documents.csv")).contains("LH-1001", "LH-1002");
  }

  private JsonNode run(Map<String, String> more) throws Exception {
    Map<String, String> variables = new HashMap<>(more);
    variables.put("LEDGERHOP_ORDERS_OUT", project.out().toString());
    variables.put("LEDGERHOP_AMAZON_ENDPOINT", amazon.endpoint().toString());
    variables.put("LEDGERHOP_LWA_ENDPOINT", amazon.tokenUri().toString());
    Hopped hopped = project.hop(PIPELINE, variables);
    assertThat(hopped.log().errors()).as(hopped.log().toString()).isZero();
    return project.runJson();
  }

  private List<StoredRecord> records(String object) throws IOException {
    IntacctSettings books =
        IntacctSettings.demonstration()
            .withBooks(project.layout().state().resolve(ServiceEndpoints.BOOKS));
    try (IntacctSimulator company = new IntacctSimulator(Clock.systemUTC(), books)) {
      return company.records(object);
    }
  }

  private void order(String number, String... items) {
    amazon.put(
        Demo.VENDOR,
        RecordKind.PURCHASE_ORDER,
        """
        {"purchaseOrderNumber": "%s", "purchaseOrderState": "Acknowledged",
         "orderDetails": {"purchaseOrderDate": "%s", "purchaseOrderStateChangedDate": "%s",
           "purchaseOrderType": "RegularOrder", "buyingParty": {"partyId": "AMZN-US"},
           "sellingParty": {"partyId": "LHVUS"}, "shipToParty": {"partyId": "BFI1"},
           "billToParty": {"partyId": "AMZN-US"}, "deliveryWindow": "%s--%s", "items": [%s]}}
        """
            .formatted(
                number,
                ordered,
                ordered,
                ordered.plus(4, ChronoUnit.DAYS),
                ordered.plus(9, ChronoUnit.DAYS),
                String.join(", ", items)));
  }

  private static String item(int number, String sku, int eaches, String cost) {
    return """
        {"itemSequenceNumber": "%d", "amazonProductIdentifier": "B00%s", "vendorProductIdentifier": "%s",
         "orderedQuantity": {"amount": %d, "unitOfMeasure": "Eaches", "unitSize": 1},
         "isBackOrderAllowed": true, "netCost": {"amount": "%s", "currencyCode": "USD"}}
        """
        .formatted(number, sku.replace("-", ""), sku, eaches, cost);
  }
}
