// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.samples.SampleProject.Hopped;
import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import io.ledgerhop.simulators.intacct.company.JournalLine;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * F8 and F83: example 4, from Amazon's transactions to {@code documents.csv} and the books, mapped
 * with the starter workbook. Its November is the last month that is over, because Amazon has no
 * balance of a day to come.
 */
@Timeout(300)
class DeferredAccrualTest {

  /** The beginning of the number of an accrual; its slice follows. */
  private static final Pattern NUMBER = Pattern.compile("AMZ-D\\d{6}-[0-9A-Z]{4}-(?=[12] )");

  private static final String PIPELINE = "pipelines/deferred-accrual.hpl";
  private final YearMonth november = YearMonth.now(ZoneId.of("America/Los_Angeles")).minusMonths(1);
  private final YearMonth october = november.minusMonths(1);

  @TempDir private Path folder;

  private SampleProject project;
  private AmazonSimulator amazon;

  @BeforeEach
  void startAmazon() throws IOException {
    project = new SampleProject(folder);
    amazon = AmazonSimulator.start(Clock.systemUTC(), AmazonSettings.standard(), 0);
    amazon.add(Demo.US);
    put(RecordKind.TRANSACTION, "deferred/october.json", october.atDay(25));
    put(RecordKind.TRANSACTION, "deferred/release.json", november.atDay(6));
    put(RecordKind.TRANSACTION, "deferred/november.json", november.atDay(26));
    balance(october, "210.00");
  }

  @AfterEach
  void stopAmazon() {
    amazon.close();
  }

  @Test
  void accruesEachMonthEndAndTakesItBackOnTheNextDay() throws Exception {
    balance(november, "342.90");

    List<String> ofOctober = documents(october);
    List<String> ofNovember = documents(november);

    assertThat(ofOctober)
        .containsExactly(
            "1 %s: 1156 210.00, 4000 -250.00, 6010 40.00".formatted(october.atEndOfMonth()),
            "2 %s: 1156 -210.00, 4000 250.00, 6010 -40.00".formatted(november.atDay(1)));
    assertThat(ofNovember)
        .containsExactly(
            "1 %s: 1156 342.90, 2210 0.00, 4000 -500.00, 6010 75.00, 6020 82.10"
                .formatted(november.atEndOfMonth()),
            "2 %s: 1156 -342.90, 2210 0.00, 4000 500.00, 6010 -75.00, 6020 -82.10"
                .formatted(november.plusMonths(1).atDay(1)));
    assertThat(balanceAt("1156", october.atEndOfMonth())).isEqualByComparingTo("210.00");
    assertThat(balanceAt("1156", november.atDay(1))).isEqualByComparingTo("0.00");
    assertThat(balanceAt("1156", november.atEndOfMonth())).isEqualByComparingTo("342.90");
    assertThat(balanceAt("4000", november.atEndOfMonth())).isEqualByComparingTo("-500.00");
    assertThat(project.file("warnings.csv"))
        .contains(
            "342.90 USD are deferred: DD7 until", "210.00 USD at the beginning of the period");
  }

  @Test
  void postsNothingTwice() throws Exception {
    balance(november, "342.90");
    documents(november);

    Hopped again = project.hop(PIPELINE, variables(november));

    assertThat(again.log().errors()).as(again.log().toString()).isZero();
    assertThat(project.journals()).hasSize(2);
    assertThat(balanceAt("1156", november.atEndOfMonth())).isEqualByComparingTo("342.90");
  }

  @Test
  void holdsTheAccrualWhenTheBalanceDiffersByACent() throws Exception {
    balance(november, "342.89");

    project.hop(PIPELINE, variables(november));

    assertThat(project.journals()).isEmpty();
    JsonNode run = project.runJson();
    assertThat(run.path("exit").asText()).isEqualTo("held");
    assertThat(run.path("settlements")).hasSize(1);
    assertThat(run.path("settlements").get(0).path("holds").toString())
        .contains("DEFERRED_DIFFERS", "a difference of 0.01 USD");
  }

  /** Whatever the demo sellers have deferred at the last month end, their balances prove it. */
  @Test
  void provesTheAccrualsOfTheDemoSellers() throws Exception {
    Hopped hopped = project.hop(PIPELINE, Map.of());

    JsonNode run = project.runJson();
    assertThat(hopped.log().errors()).as(hopped.log().toString()).isZero();
    assertThat(run.path("exit").asText()).as(run.toString()).isEqualTo("done");
    assertThat(run.path("settlements")).hasSize(3);
    assertThat(run.toString()).doesNotContain("DEFERRED_UNPROVED");
  }

  /** The balance of each account in each document of a run, debits positive. */
  private List<String> documents(YearMonth month) throws Exception {
    Hopped hopped = project.hop(PIPELINE, variables(month));
    assertThat(hopped.exitCode()).as(hopped.log().toString()).isZero();
    assertThat(hopped.log().errors()).as(hopped.log().toString()).isZero();
    List<String> documents = new PreviewedDocuments(project.file("documents.csv")).byDocument();
    assertThat(documents).allMatch(document -> NUMBER.matcher(document).lookingAt());
    return documents.stream().map(document -> NUMBER.matcher(document).replaceFirst("")).toList();
  }

  private Map<String, String> variables(YearMonth month) {
    return Map.of(
        "LEDGERHOP_SELLERS", "US",
        "LEDGERHOP_AMAZON_ENDPOINT", amazon.endpoint().toString(),
        "LEDGERHOP_LWA_ENDPOINT", amazon.tokenUri().toString(),
        "LEDGERHOP_ACCRUAL_PERIOD", month.toString());
  }

  private BigDecimal balanceAt(String account, LocalDate day) {
    return project.journals().stream()
        .filter(journal -> !journal.date().isAfter(day))
        .map(JournalEntry::lines)
        .flatMap(List::stream)
        .filter(line -> line.account().equals(account))
        .map(JournalLine::signedAmount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void balance(YearMonth month, String deferred) throws IOException {
    amazon.put(
        Demo.US,
        RecordKind.BALANCE,
        json("deferred/balance.json")
            .replace("{day}", month.atEndOfMonth().toString())
            .replace("{deferred}", deferred));
  }

  /** The file with its days, at 10:00 in Los Angeles or an hour later. */
  private void put(RecordKind kind, String file, LocalDate day) throws IOException {
    amazon.put(
        Demo.US,
        kind,
        json(file)
            .replace("{posted}", day + "T18:00:00Z")
            .replace("{matures}", day.plusDays(12) + "T18:00:00Z"));
  }

  private static String json(String file) throws IOException {
    try (InputStream in = DeferredAccrualTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
