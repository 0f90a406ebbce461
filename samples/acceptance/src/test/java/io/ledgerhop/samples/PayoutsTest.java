// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.samples.SampleProject.Hopped;
import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.intacct.company.JournalLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * F24 and F82: settlements from files and Amazon's event groups for them, up to the bank. The days
 * are some weeks before today, because Amazon lists groups by the time at which they began.
 */
@Timeout(300)
class PayoutsTest {

  private static final String SETTLEMENTS = "pipelines/settlements-to-intacct.hpl";
  private static final String PAYOUTS = "pipelines/payouts-to-intacct.hpl";

  private final LocalDate first = LocalDate.now(ZoneOffset.UTC).minusDays(60);

  @TempDir private Path folder;
  private SampleProject project;
  private AmazonSimulator amazon;
  private Path files;

  /** Example 1, a settlement that is read later, and Example 3, which arrives as dollars. */
  @BeforeEach
  void startAmazon() throws IOException {
    project = new SampleProject(folder.resolve("run"));
    files = Files.createDirectories(folder.resolve("files"));
    amazon = AmazonSimulator.start(Clock.systemUTC(), AmazonSettings.standard(), 0);
    amazon.add(Demo.US);
    group("G1", first, "642.18 USD", "642.18 USD");
    group("G2", first.plusDays(14), "70.00 USD", "70.00 USD");
    group("G4", first, "995.68 EUR", "1061.42 USD");
    settlement("90000000001", first, "642.18 USD", "Amazon.com");
    settlement("90000000004", first, "995.68 EUR", "Amazon.de");
  }

  @AfterEach
  void stopAmazon() {
    amazon.close();
  }

  /** Intacct converts: clearing is at 0.00 in EUR and in USD, and 7900 has what is left. */
  @Test
  void clearsBothSettlementsWhereIntacctConverts() throws Exception {
    run(SETTLEMENTS, Map.of());
    BigDecimal due = sum("1152", JournalLine::signedBaseAmount);
    run(PAYOUTS, Map.of());

    assertThat(new PreviewedDocuments(project.file("documents.csv")).lines())
        .extracting(line -> line.replaceFirst(" \\S+", ""))
        .containsExactlyInAnyOrder(
            "AMZ-90000000001P-1 1010 Dr 642.18",
            "AMZ-90000000001P-1 1150 Cr 642.18",
            "AMZ-90000000004P-1 7900 Dr 995.68",
            "AMZ-90000000004P-1 1152 Cr 995.68",
            "AMZ-90000000004P-2 1010 Dr 1061.42",
            "AMZ-90000000004P-2 7900 Cr 1061.42");
    for (String account : List.of("1150", "1152")) {
      assertThat(sum(account, JournalLine::signedAmount)).isEqualByComparingTo("0.00");
      assertThat(sum(account, JournalLine::signedBaseAmount)).isEqualByComparingTo("0.00");
    }
    assertThat(sum("7900", JournalLine::signedBaseAmount))
        .isEqualByComparingTo(due.subtract(new BigDecimal("1061.42")));
  }

  /** The company converts: 17.60 USD are lost, and 1010 has what has arrived. */
  @Test
  void booksTheLossOfExample3WhereTheCompanyConverts() throws Exception {
    Path rates =
        Files.writeString(
            folder.resolve("rates.csv"),
            "Currency,Rate,First day,Last day\nEUR,1.0837,%s,%s\n"
                .formatted(first, first.plusDays(30)));
    Map<String, String> converting =
        Map.of("LEDGERHOP_BASE_CURRENCY", "USD", "LEDGERHOP_RATES", rates.toString());
    run(SETTLEMENTS, converting);
    assertThat(sum("1152", JournalLine::signedAmount)).isEqualByComparingTo("1079.02");

    run(PAYOUTS, converting);

    assertThat(sum("1152", JournalLine::signedAmount)).isEqualByComparingTo("0.00");
    assertThat(sum("1150", JournalLine::signedAmount)).isEqualByComparingTo("0.00");
    assertThat(sum("7900", JournalLine::signedAmount)).isEqualByComparingTo("17.60");
    assertThat(sum("1010", JournalLine::signedAmount)).isEqualByComparingTo("1703.60");
  }

  /** The latest file is not there: no other settlement shows it, but Amazon's group does. */
  @Test
  void namesTheSettlementThatWasNotReadAndEntersNothingTwice() throws Exception {
    run(SETTLEMENTS, Map.of());
    JsonNode first = run(PAYOUTS, Map.of());
    int journals = project.journals().size();
    JsonNode again = run(PAYOUTS, Map.of());

    assertThat(first.path("exitCode").asInt()).isEqualTo(3);
    assertThat(again.path("exitCode").asInt()).isEqualTo(3);
    assertThat(again.path("findings")).hasSize(1);
    for (String file : List.of("held.csv", "run.json", "report.html")) {
      assertThat(project.file(file)).contains("event group G2", "70.00 USD", at(14), at(28));
    }
    assertThat(project.journals()).hasSize(journals);
    assertThat(project.settlements()).contains("90000000001P", "90000000004P").hasSize(4);

    settlement("90000000002", this.first.plusDays(14), "70.00 USD", "Amazon.com");
    run(SETTLEMENTS, Map.of());
    JsonNode whole = run(PAYOUTS, Map.of());

    assertThat(whole.path("exitCode").asInt()).as(whole.toString()).isZero();
    assertThat(whole.path("settlements")).hasSize(1);
    assertThat(project.settlements()).contains("90000000002P").hasSize(6);
    assertThat(sum("1150", JournalLine::signedAmount)).isEqualByComparingTo("0.00");
  }

  private JsonNode run(String pipeline, Map<String, String> more) throws Exception {
    Map<String, String> variables = new HashMap<>(more);
    variables.put("LEDGERHOP_SELLERS", "US");
    variables.put("LEDGERHOP_AMAZON_ENDPOINT", amazon.endpoint().toString());
    variables.put("LEDGERHOP_LWA_ENDPOINT", amazon.tokenUri().toString());
    variables.put("LEDGERHOP_SETTLEMENTS", files.toString());
    variables.put("LEDGERHOP_SETTLEMENTS_SELLER", "US");
    Hopped hopped = project.hop(pipeline, variables);
    assertThat(hopped.log().errors()).as(hopped.log().toString()).isZero();
    return project.runJson();
  }

  private BigDecimal sum(String account, Function<JournalLine, BigDecimal> amount) {
    return project.entries().stream()
        .flatMap(entry -> entry.lines().stream())
        .filter(line -> line.account().equals(account))
        .map(amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** A settlement of two weeks with one line. */
  private void settlement(String id, LocalDate start, String total, String marketplace)
      throws IOException {
    String[] money = total.split(" ", -1);
    String summary =
        FlatFileText.summary(
            id,
            start + " 08:00:00 UTC",
            start.plusDays(14) + " 08:00:00 UTC",
            start.plusDays(16) + " 08:00:00 UTC",
            money[0],
            money[1]);
    String line =
        FlatFileText.line(
            id,
            "111-" + id,
            marketplace,
            "ItemPrice\tPrincipal",
            money[0],
            start.plusDays(13).toString());
    FlatFileText.write(files.resolve(id + ".txt"), summary, line);
  }

  private void group(String id, LocalDate start, String total, String received) {
    amazon.put(
        Demo.US,
        RecordKind.EVENT_GROUP,
        """
        {"FinancialEventGroupId": "%s", "ProcessingStatus": "Closed", "FundTransferStatus": "Succeeded",
         "OriginalTotal": %s, "ConvertedTotal": %s, "FundTransferDate": "%sT08:00:00Z",
         "TraceId": "T-%s", "AccountTail": "4711",
         "FinancialEventGroupStart": "%sT08:00:00Z", "FinancialEventGroupEnd": "%sT08:00:00Z"}
        """
            .formatted(
                id,
                json(total),
                json(received),
                start.plusDays(16),
                id,
                start,
                start.plusDays(14)));
  }

  private static String json(String money) {
    String[] parts = money.split(" ", -1);
    return "{\"CurrencyCode\": \"%s\", \"CurrencyAmount\": %s}".formatted(parts[1], parts[0]);
  }

  private String at(int days) {
    return first.plusDays(days) + "T08:00:00Z";
  }
}
