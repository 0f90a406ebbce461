// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import static io.ledgerhop.hop.amazon.transactions.FinanceBench.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.simulators.amazon.record.RecordKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** S10, F65 to F68 and trap 6: transactions as rows, over several runs, with the simulator. */
@Timeout(120)
class TransactionsInputTest {

  private static final String DAY = "T10:00:00Z";

  @TempDir private Path home;
  private final Instant now = Instant.now();
  private FinanceBench finances;
  private TransactionsInputMeta meta;

  @BeforeEach
  void startAmazon() throws Exception {
    finances = new FinanceBench(home);
    meta = finances.meta();
  }

  @AfterEach
  void stopAmazon() throws Exception {
    finances.close();
  }

  @Test
  void sendsEveryCentOfTheDemoOnce() throws Exception {
    meta.setFrom("400");

    Ran ran = finances.run();

    assertThat(ran.errors()).isZero();
    assertThat(ran.at("rejects").size()).isZero();
    Map<String, BigDecimal> left = new HashMap<>();
    List<String> ids = texts(ran, "transaction_id");
    List<String> amounts = texts(ran, "amount");
    List<String> totals = texts(ran, "transaction_total");
    List<String> leaves = texts(ran, "leaf");
    for (int row = 0; row < ids.size(); row++) {
      BigDecimal total =
          leaves.get(row).strip().equals("1") ? decimal(totals.get(row)) : BigDecimal.ZERO;
      left.merge(ids.get(row), total.subtract(decimal(amounts.get(row))), BigDecimal::add);
    }
    assertThat(left).hasSizeGreaterThan(50);
    assertThat(left.values()).allSatisfy(rest -> assertThat(rest).isZero());
  }

  @Test
  void sendsOnlyNewAndChangedTransactionsInALaterRun() throws Exception {
    finances.holds(
        RecordKind.TRANSACTION,
        transaction("T1", "DEFERRED", daysAgo(10), 10),
        transaction("T2", "RELEASED", daysAgo(5), 20));
    assertThat(lines(finances.run(), "transaction_id", "change"))
        .containsExactly("T1 | NEW", "T2 | NEW");

    assertThat(finances.run().out().size()).isZero();

    finances.holds(
        RecordKind.TRANSACTION,
        transaction("T1", "DEFERRED_RELEASED", daysAgo(10), 10),
        transaction("T2", "RELEASED", daysAgo(5), 20),
        transaction("T3", "RELEASED", daysAgo(1), 10));
    assertThat(lines(finances.run(), "transaction_id", "change"))
        .containsExactly("T1 | CHANGED", "T3 | NEW");
  }

  @Test
  void sendsAllAgainIfSet() throws Exception {
    finances.holds(RecordKind.TRANSACTION, transaction("T1", "RELEASED", daysAgo(10), 10));
    finances.run();
    meta.setChangedOnly("N");

    assertThat(lines(finances.run(), "transaction_id", "change")).containsExactly("T1 | UNCHANGED");
  }

  @Test
  void storesNothingOfARunThatIsNotNotifiedOfItsEnd() throws Exception {
    finances.holds(RecordKind.TRANSACTION, transaction("T1", "RELEASED", daysAgo(10), 10));
    meta.setMainTarget("out");
    assertThat(finances.bench().singleThreaded().out().size()).isEqualTo(1);

    assertThat(lines(finances.run(), "transaction_id", "change")).containsExactly("T1 | NEW");
  }

  @Test
  void findsWhatIsOlderThanAWindowOfAmazons() throws Exception {
    finances.holds(
        RecordKind.TRANSACTION,
        transaction("OLD", "RELEASED", daysAgo(390), 10),
        transaction("YOUNG", "RELEASED", daysAgo(1), 10));
    meta.setFrom("400");

    assertThat(lines(finances.run(), "transaction_id")).containsExactly("OLD", "YOUNG");
  }

  @Test
  void readsAPeriodAloneWhenItHasAnEnd() throws Exception {
    finances.holds(
        RecordKind.TRANSACTION,
        transaction("BEFORE", "RELEASED", "2025-09-30" + DAY, 1),
        transaction("WITHIN", "RELEASED", "2025-10-15" + DAY, 1),
        transaction("AFTER", "RELEASED", "2025-11-01T00:00:00Z", 1));
    meta.setFrom("2025-10-01");
    meta.setTo("2025-11-01");

    assertThat(lines(finances.run(), "transaction_id")).containsExactly("WITHIN");
  }

  @Test
  void looksUpOneOrderInEveryRun() throws Exception {
    finances.holds(
        RecordKind.TRANSACTION,
        transaction("T1", "RELEASED", daysAgo(500), 10),
        transaction("T2", "RELEASED", daysAgo(5), 10).replace("111-1", "111-2"));
    meta.setRelated("ORDER_ID=111-1");

    assertThat(lines(finances.run(), "transaction_id", "reference_kind", "order_id"))
        .containsExactly("T1 | ORDER | 111-1");
    assertThat(finances.run().out().size()).isEqualTo(1);
  }

  @Test
  void countsEachSaleOnceInEitherView() throws Exception {
    finances.holds(
        RecordKind.TRANSACTION,
        transaction("T1", "Deferred_Released", daysAgo(20), 10),
        transaction("T2", "released", daysAgo(5), 10)
            .replace("ORDER_ID", "DEFERRED_TRANSACTION_ID")
            .replace("111-1", "T1"),
        transaction("T3", "DEFERRED", daysAgo(4), 30));

    assertThat(lines(finances.run(), "transaction_id", "counts_as_cash", "counts_as_accrual"))
        .containsExactly("T1 | N | Y", "T2 | Y | N", "T3 | N | Y");
  }

  @Test
  void sendsADifferenceAsARowAndCopiesItToTheRejects() throws Exception {
    finances.holds(
        RecordKind.TRANSACTION,
        transaction("T1", "RELEASED", daysAgo(5), 10)
            .replace(
                "\"breakdowns\": null",
                "\"breakdowns\": [{\"breakdownType\": \"Sales\", \"breakdownAmount\":"
                    + " {\"currencyCode\": \"USD\", \"currencyAmount\": 9.99}}]"));

    Ran ran = finances.run();

    assertThat(lines(ran, "breakdown_path", "amount", "problem_code"))
        .containsExactly("Sales | 9.99 | null", "null | 0.01 | PARTS_DIFFER");
    assertThat(ran.at("rejects").texts("problem_code")).containsExactly("PARTS_DIFFER");
  }

  @Test
  void continuesWhenOneSellerIsRefused() throws Exception {
    finances.holds(RecordKind.TRANSACTION, transaction("T1", "RELEASED", daysAgo(5), 10));
    meta.setSellers("refused, US");

    Ran ran = finances.run();

    assertThat(ran.errors()).isZero();
    assertThat(lines(ran, "seller", "transaction_id")).containsExactly("refused | null", "US | T1");
    assertThat(ran.at("rejects").texts("seller")).containsExactly("refused");
    assertThat(ran.at("rejects").texts("problem")).first().asString().doesNotContain("wrong-token");
  }

  @Test
  void requestsEachMarketplaceSeparately() throws Exception {
    finances.holds(
        RecordKind.TRANSACTION,
        transaction("US", "RELEASED", daysAgo(5), 10),
        transaction("MX", "RELEASED", daysAgo(4), 10).replace("ATVPDKIKX0DER", "A1AM78C64UM0Y8"),
        transaction("CA", "RELEASED", daysAgo(3), 10).replace("ATVPDKIKX0DER", "A2EUQ1WTGCTBG2"));
    meta.setMarketplaces("Amazon.ca, MX");

    assertThat(lines(finances.run(), "transaction_id", "marketplace_id"))
        .containsExactly("CA | A2EUQ1WTGCTBG2", "MX | A1AM78C64UM0Y8");
  }

  @Test
  void refusesInvalidOptions() throws Exception {
    meta.setFrom("last week");
    meta.setOverlap("many");
    meta.setRelated("SKU=1");

    assertThat(problems())
        .containsExactly(
            "here, Overlap in days: \"many\" is no number of days from 0 to 365 (write digits only,"
                + " for instance 30)",
            "here, Related identifier: \"SKU=1\" names no related identifier (write"
                + " ORDER_ID=111-2223334-5556667 or FINANCIAL_EVENT_GROUP_ID=..., which are all"
                + " that Amazon finds)");

    meta.setOverlap("30");
    meta.setRelated("");
    assertThat(problems()).singleElement().asString().contains("\"last week\" is no time");
    meta.setMode("Guess");
    assertThat(problems()).singleElement().asString().contains("\"Guess\" is no mode");
  }

  private List<String> problems() throws Exception {
    return meta.problems("here", new Variables(), finances.bench().metadata()).stream()
        .map(Problem::message)
        .toList();
  }

  private static List<String> texts(Ran ran, String field) {
    return ran.out().texts(field).stream().map(String::valueOf).toList();
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text.strip());
  }

  private String daysAgo(int days) {
    return now.minus(Duration.ofDays(days)).toString();
  }

  private static String transaction(String id, String status, String posted, int dollars) {
    return """
        {"sellingPartnerMetadata": {"accountType": "Standard Orders", "marketplaceId": "ATVPDKIKX0DER"},
         "relatedIdentifiers": [{"relatedIdentifierName": "ORDER_ID", "relatedIdentifierValue": "111-1"}],
         "transactionType": "Shipment", "transactionId": "%s", "transactionStatus": "%s", "postedDate": "%s",
         "totalAmount": {"currencyCode": "USD", "currencyAmount": %d.00},
         "items": [], "breakdowns": null}
        """
        .formatted(id, status, posted, dollars);
  }
}
