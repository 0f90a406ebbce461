// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.fixture.Captured;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.MappedLines;
import io.ledgerhop.hop.row.Rows;
import io.ledgerhop.hop.row.SettlementRows;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.UnreadSettlement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.logging.HopLogStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F39: the coverage as rows, for lines of seller account US. */
@Timeout(120)
class WorkbookCoverageTest {

  private static final String RULES =
      """
      package rules;
      import io.ledgerhop.mapping.rule.*;
      global Postings postings;
      rule "sales of orders with shipping"
      when
        SettlementLine(amountDescription == "principal")
        OrderLines(has("", "", "Shipping"))
      then
        postings.journal("4999");
      end
      """;

  private static final List<String> FIELDS =
      List.of("kind", "cell", "conditions", "lines", "money", "currency", "decided_by", "reason");

  private final WorkbookCoverageMeta meta = new WorkbookCoverageMeta();
  private final List<Carried<MoneyLine>> lines = new ArrayList<>();

  @TempDir private Path folder;

  @BeforeEach
  void writeWorkbook() throws IOException {
    new SmallWorkbook()
        .row("yes", "Order", "ItemPrice", "Principal", "Journal", "4000", "010", "")
        .row("yes", "Order", "ItemPrice", "", "Journal", "4010", "", "")
        .row("yes", "Order", "ItemPrice", "Commission", "Hold", "", "", "")
        .row("yes", "Refund", "ItemPrice", "Refund", "Journal", "4100", "", "")
        .test("Principal", "4000")
        .as(folder.resolve("base.xlsx"));
    meta.setWorkbook("${F}/base.xlsx");
    MappedLines.settlement("1").lines().forEach(line -> lines.add(Carried.value(line)));
  }

  @Test
  void givesOneRowForEachFindingAtTheEnd() throws Exception {
    assertThat(rows(ran()))
        .containsExactly(
            "held | Mapping!F4 | - | 1 | -15.5 | USD | - | Hold",
            "overlapping | Mapping!F3 | Order / ItemPrice / * | 1 | 100.0 | USD | Mapping!F2 | fewer"
                + " conditions",
            "overlapping | Mapping!F3 | Order / ItemPrice / * | 1 | -15.5 | USD | Mapping!F4 | fewer"
                + " conditions",
            "untested | Mapping!F3 | Order / ItemPrice / * | 2 | -14.5 | USD | - | -",
            "untested | Mapping!F4 | Order / ItemPrice / Commission | 1 | -15.5 | USD | - | -",
            "untested | Mapping!F5 | Refund / ItemPrice / Refund | 0 | - | - | - | -",
            "unused | Mapping!F5 | Refund / ItemPrice / Refund | 0 | - | - | - | -");
  }

  @Test
  void tellsLinesThatNoRowMatchesWithTheNearestRow() throws Exception {
    SmallWorkbook.complete().as(folder.resolve("base.xlsx"));
    lines.clear();
    MappedLines.unmapped("1").lines().forEach(line -> lines.add(Carried.value(line)));

    assertThat(rows(ran()))
        .startsWith(
            "unmapped | - | Order / ItemPrice / New fee, Marketplace Amazon.com | 2 | -10.0 | USD"
                + " | - | -");
  }

  /** The lines of an order are in temporary files until all of them have come. */
  @Test
  void asksRuleFilesThatLookAtOrders() throws Exception {
    Files.writeString(folder.resolve("r.drl"), RULES);
    meta.setRuleFiles("${F}/r.drl");
    lines.replaceAll(line -> line.map(WorkbookCoverageTest::ordered));

    assertThat(rows(ran()))
        .contains(
            "shadowed | Mapping!F2 | Order / ItemPrice / Principal | 1 | 100.0 | USD"
                + " | r.drl!sales of orders with shipping | a rule of a file, which comes before the"
                + " workbook")
        .noneMatch(row -> row.startsWith("unread"));
    lines.remove(3);
    assertThat(rows(ran()).get(0))
        .startsWith("unread | 1 | - | 0 | - | - | - | tested: settlement 1 was still incomplete");
  }

  @Test
  void tellsFilesThatCouldNotBeRead() throws Exception {
    lines.clear();
    lines.add(
        Carried.unread(
            new UnreadSettlement(
                "US", "", "beef", "bad.txt", "SUM_DIFFERS", "bad.txt: it differs")));

    assertThat(rows(ran()))
        .startsWith("unread | bad.txt | - | 0 | - | - | - | bad.txt: it differs");
  }

  @Test
  void countsTheRowsOfTheBaseForAllSellerAccountsTogether() throws Exception {
    new SmallWorkbook()
        .row("yes", "Order", "", "Principal", "Journal", "4444")
        .as(folder.resolve("uk.xlsx"));
    meta.setOverrides("UK=${F}/uk.xlsx");

    assertThat(rows(ran()))
        .contains("unused | uk.xlsx: Mapping!F2 | Order / * / Principal | 0 | - | - | - | -")
        .contains("unused | Mapping!F5 | Refund / ItemPrice / Refund | 0 | - | - | - | -")
        .filteredOn(row -> row.startsWith("unused"))
        .hasSize(2);
    meta.setOverrides("US=${F}/uk.xlsx");
    assertThat(rows(ran()))
        .contains(
            "shadowed | base.xlsx: Mapping!F2 | Order / ItemPrice / Principal | 1 | 100.0 | USD"
                + " | uk.xlsx: Mapping!F2 | a workbook of overrides, which wins over those below it");
  }

  @Test
  void refusesSeveralCopiesAndTestsThatFail() throws Exception {
    assertThatThrownBy(() -> bench().copies(2).local()).isInstanceOf(HopException.class);
    assertThat(log()).contains("the transform has 2 copies");
    SmallWorkbook.complete().test("Principal", "4001").as(folder.resolve("base.xlsx"));
    assertThatThrownBy(this::ran).isInstanceOf(HopException.class);
    assertThat(log()).contains("Tests!F2: expected account 4001");
  }

  private Captured ran() throws Exception {
    return bench().local().out();
  }

  private TransformBench bench() throws Exception {
    return Rows.into(
        TransformBench.of(meta).variable("F", folder.toUri().toString()),
        SettlementRows.LINE,
        lines);
  }

  private static List<String> rows(Captured out) {
    return IntStream.range(0, out.size())
        .mapToObj(
            row ->
                FIELDS.stream()
                    .map(field -> String.valueOf(out.texts("finding_" + field).get(row)))
                    .collect(Collectors.joining(" | "))
                    .replace("null", "-"))
        .toList();
  }

  private static MoneyLine ordered(MoneyLine line) {
    return new MoneyLine(
        line.settlement(),
        line.number(),
        line.source(),
        line.type(),
        line.amount(),
        line.postedAt(),
        new OrderReference("114-1", "", "", "", "", "", "", "", "", "", ""));
  }

  private static String log() {
    return HopLogStore.getAppender().getBuffer().toString();
  }
}
