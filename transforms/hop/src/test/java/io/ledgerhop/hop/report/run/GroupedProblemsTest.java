// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.report.file.MemoryFolder;
import io.ledgerhop.hop.report.file.RunFacts;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Unmapped;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.RunReport;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.settlement.LineType;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F48: what is wrong in many places is said once, with all the places. */
@Timeout(30)
class GroupedProblemsTest {

  /** One missing row of the workbook holds many settlements, and has to be added once. */
  @Test
  void addsUpTheLinesOfACombinationOverAllSettlements() throws IOException {
    List<Receipt> receipts =
        List.of(
            unmapped("1", "Commission", "-1000.50", "CAD", 38),
            unmapped("1", "Storage", "-5.00", "CAD", 1),
            unmapped("2", "Commission", "-1000.50", "CAD", 2),
            unmapped("3", "Commission", "-1.00", "USD", 1),
            unmapped("4", "Commission", "-1.00", "USD", 1));

    String page = page(RunFacts.State.DONE, List.of(), receipts);

    assertThat(PageText.between(page, "<h2 id=\"todo\"", "</section>"))
        .isEqualTo(
            "Needs a person Unmapped 4 settlements, 20.00 CAD, 20.00 USD To do: add it no mapping"
                + " row matches Order / ItemFees / Commission: 42 rows, -2,001.00 CAD, -2.00 USD"
                + " settlement 1 , settlement 2 , settlement 3 1 more settlement 4 settlement 1: no"
                + " mapping row matches Order / ItemFees / Storage: 1 row, -5.00 CAD details All 5"
                + " are in held.csv under UNMAPPED.");
    assertThat(page)
        .contains("<a href=\"#s2\">settlement 2</a>", "<a href=\"#s4\">settlement 4</a>");
  }

  /** A workbook has many errors in one message, a line for each. */
  @Test
  void listsTheErrorsOfAWorkbookOneByOne() throws IOException {
    String errors =
        "Mapping!N2: no way to post (write Journal)\nMapping!N3: no account (fill it in)";

    assertThat(page(RunFacts.State.FAILED, List.of(errors), List.of()))
        .contains("<strong>2 errors</strong>")
        .contains(
            "<li>Mapping!N2: no way to post. <span class=\"warn\">To do:</span> write Journal")
        .contains("<li>Mapping!N3: no account. <span class=\"warn\">To do:</span> fill it in");
  }

  /** One wrong word in each row of a workbook is one error to read. */
  @Test
  void saysOnceWhatIsWrongInManyRows() throws IOException {
    String errors =
        IntStream.rangeClosed(2, 12)
            .filter(row -> row % 4 != 0)
            .mapToObj(row -> "Mapping!N" + row + ": \"Jornal\"? (write Journal)")
            .collect(Collectors.joining("\n"));

    String page = page(RunFacts.State.FAILED, List.of(errors), List.of());

    assertThat(PageText.between(page, "<strong>8 errors", "</section>"))
        .isEqualTo(
            "8 errors &quot;Jornal&quot;? Mapping!N2 to N3, Mapping!N5 to N7, Mapping!N9 to N11"
                + " To do: write Journal");
  }

  @Test
  void foldsTheErrorsBehindTheFirstTwenty() throws IOException {
    String errors =
        IntStream.rangeClosed(2, 24)
            .mapToObj(row -> "Mapping!N" + row + ": no account " + row + " (write another)")
            .collect(Collectors.joining("\n"));

    String page = page(RunFacts.State.FAILED, List.of(errors), List.of());

    assertThat(PageText.between(page, "<strong>23 errors", "<details"))
        .endsWith("Mapping!N21: no account 21. To do: write another");
    assertThat(PageText.between(page, "<details class=\"rest\"", "</details>"))
        .isEqualTo(
            "3 more Mapping!N22: no account 22. To do: write another Mapping!N23: no account 23. To"
                + " do: write another Mapping!N24: no account 24. To do: write another");
  }

  private static Receipt unmapped(
      String settlement, String description, String money, String currency, long rows) {
    LineType type = new LineType("", "Amazon.com", "Order", "ItemFees", description);
    Money sum = Money.of(money, currency);
    String message =
        "settlement %s: no mapping row matches %s: %d row%s, %s (add it)"
            .formatted(settlement, type, rows, rows == 1 ? "" : "s", sum);
    Subject subject =
        new Subject(
            "US", settlement, settlement + ".txt", Optional.of(Money.of("10.00", currency)), 60);
    return Receipt.held(
        subject, new Hold("UNMAPPED", message, Optional.of(new Unmapped(type, sum, rows))));
  }

  private static String page(RunFacts.State state, List<String> errors, List<Receipt> receipts)
      throws IOException {
    MemoryFolder folder = new MemoryFolder();
    RunReport report = new RunReport();
    receipts.forEach(report::add);
    Instant start = Instant.parse("2026-11-10T06:00:00Z");
    RunFacts facts = new RunFacts(start, start.plusSeconds(95), state, new TreeMap<>(), errors);
    new RunFiles(folder, "", SampleSettlements.TITLES).write(facts, report);
    return folder.text("report.html");
  }
}
