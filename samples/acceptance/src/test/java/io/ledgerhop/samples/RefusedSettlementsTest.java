// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * F18, F27, F30: a company that refuses one vendor, one account and one closed period gets the
 * other settlement whole, and nothing of these three.
 */
@Timeout(300)
class RefusedSettlementsTest {

  private static final LocalDate CLOSED_THROUGH = LocalDate.of(2026, 9, 30);

  private static final String CLOSED = "the books are closed to 2026-09-30";
  private static final String INACTIVE_ACCOUNT =
      "account 4020 Gift wrap income is inactive"
          + " (choose another account, or make it active in Intacct)";
  private static final String INACTIVE_VENDOR =
      "vendor AMZN-US is inactive (choose another one, or make it active in Intacct)";

  @TempDir private Path folder;

  @Test
  void postsTheRestHoldsTheseWholeAndSaysWhatToDo() throws Exception {
    settlement("90000000011", LocalDate.of(2026, 9, 14), "ItemFees\tCommission", "-10.00");
    settlement("90000000012", LocalDate.of(2026, 9, 28), "ItemPrice\tShipping", "0.00");
    settlement("90000000013", LocalDate.of(2026, 10, 12), "ItemPrice\tGiftWrap", "5.00");
    settlement("90000000014", LocalDate.of(2026, 10, 26), "ItemFees\tCommission", "-10.00");
    SampleProject project = new SampleProject(folder.resolve("run"));

    run(project);

    assertThat(statuses(project.runJson()))
        .containsExactly(
            Map.entry("90000000011", "held"),
            Map.entry("90000000012", "posted"),
            Map.entry("90000000013", "rejected"),
            Map.entry("90000000014", "rejected"));
    assertThat(project.runJson().path("exitCode").asInt()).isEqualTo(2);
    assertThat(project.settlements()).containsExactly("90000000012");
    assertThat(project.payables()).isEmpty();
    assertThat(project.file("held.csv"))
        .contains("90000000011", CLOSED, "open the period in Intacct");
    assertThat(project.file("results.csv")).contains(INACTIVE_ACCOUNT, INACTIVE_VENDOR);
    assertThat(project.file("report.html"))
        .contains(CLOSED, "account 4020 Gift wrap income is inactive", "vendor AMZN-US is inactive")
        .contains("choose another account, or make it active in Intacct");
  }

  /** Two lines, of which the first is a sale of 100.00; posted in the middle of the period. */
  private void settlement(String id, LocalDate start, String type, String amount)
      throws IOException {
    Path files = Files.createDirectories(folder.resolve("files"));
    String total = amount.startsWith("-") ? "90.00" : amount.equals("0.00") ? "100.00" : "105.00";
    String posted = start.plusDays(7).toString();
    FlatFileText.write(
        files.resolve(id + ".txt"),
        FlatFileText.summary(
            id,
            start + " 08:00:00 UTC",
            start.plusDays(14) + " 08:00:00 UTC",
            start.plusDays(16) + " 08:00:00 UTC",
            total,
            "USD"),
        FlatFileText.line(id, "111-" + id, "Amazon.com", "ItemPrice\tPrincipal", "100.00", posted),
        FlatFileText.line(id, "111-" + id, "Amazon.com", type, amount, posted));
  }

  private void run(SampleProject project) throws Exception {
    RunOptions options = new RunOptions();
    options.settlements = folder.resolve("files");
    Files.createDirectories(project.layout().state());
    Files.createDirectories(project.out());
    try (ServiceEndpoints services =
        ServiceEndpoints.start(options, Map.of(), project.layout().state())) {
      IntacctSimulator company = services.intacct().orElseThrow();
      company.closePeriod(CLOSED_THROUGH);
      deactivate(company, "GLACCOUNT", "4020");
      deactivate(company, "VENDOR", "AMZN-US");
      Settings settings =
          new RunSettings(options, project.layout()).addTo(services.settings(), project.out());
      Path work = Files.createDirectories(project.layout().state().resolveSibling("work"));
      new HopProcess(project.layout(), work, project.out().resolve("hop.log"))
          .start(SampleRun.PIPELINE, settings)
          .waitFor();
    }
  }

  private static void deactivate(IntacctSimulator company, String object, String id) {
    Map<String, String> fields = new HashMap<>(company.master().find(object, id).orElseThrow());
    fields.put("STATUS", "inactive");
    company.master().put(object, fields);
  }

  private static SortedMap<String, String> statuses(JsonNode run) {
    SortedMap<String, String> statuses = new TreeMap<>();
    run.path("settlements")
        .forEach(one -> statuses.put(one.path("settlement").asText(), one.path("status").asText()));
    return statuses;
  }
}
