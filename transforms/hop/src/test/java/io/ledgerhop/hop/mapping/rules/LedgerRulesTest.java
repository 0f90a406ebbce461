// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.MappedLines;
import io.ledgerhop.hop.row.PostingRows;
import io.ledgerhop.hop.row.Rows;
import io.ledgerhop.hop.row.SettlementRows;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.UnreadSettlement;
import io.ledgerhop.settlement.Warning;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.logging.HopLogStore;
import org.apache.hop.core.logging.LogLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class LedgerRulesTest {

  private static final UnreadSettlement FILE =
      new UnreadSettlement("US", "", "ab12", "cut.txt", "NO_SUMMARY", "cut.txt:1: no sum");

  private final LedgerRulesMeta meta = new LedgerRulesMeta();

  @TempDir private Path folder;

  @Test
  void addsTheAccountThatTheWorkbookMapsEachLineTo() throws Exception {
    Ran ran = bench(SmallWorkbook.complete(), lines("1")).local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("amount_description"))
        .containsExactly("Principal", "Shipping", "Commission", "Refund");
    assertThat(ran.out().texts("post_as")).containsOnly("Journal");
    assertThat(ran.out().texts("gl_account")).containsExactly("4000", "4010", "6010", "4100");
    assertThat(ran.out().texts("department")).containsExactly("010", null, null, null);
    assertThat(ran.out().texts("memo")).startsWith("Amazon 1");
    assertThat(ran.out().texts("rule")).allMatch(rule -> rule.startsWith("Mapping!"));
    assertThat(ran.out().texts("rules_hash")).allMatch(hash -> hash.length() == 64);
  }

  @Test
  void doesTheSameOnBeam() throws Exception {
    Path workbook = SmallWorkbook.complete().in(folder);
    Ran local = bench(workbook, lines("1")).local();

    Ran beam = bench(workbook, lines("1")).singleThreaded();

    assertThat(beam.out().rows()).hasSize(4);
    assertThat(Rows.from(beam.out(), PostingRows.POSTING))
        .isEqualTo(Rows.from(local.out(), PostingRows.POSTING));
  }

  /** F75: the copies share no state, and lose no rows. */
  @Test
  void mapsInSeveralCopies() throws Exception {
    List<Carried<MoneyLine>> lines = new ArrayList<>();
    for (int id = 1; id <= 50; id++) {
      lines.addAll(lines("" + id));
    }

    Ran ran = bench(SmallWorkbook.complete(), lines).copies(8).local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("gl_account")).hasSize(200).doesNotContainNull();
  }

  /** F3: unmapped lines are passed on as Hold, so that the count stays right, and are copied. */
  @Test
  void marksUnmappedLinesAndCopiesThemToTheirTarget() throws Exception {
    meta.setUnmappedTarget("unmapped");
    SmallWorkbook workbook =
        new SmallWorkbook().row("yes", "Order", "ItemPrice", "Principal", "Journal", "4000");
    List<Carried<MoneyLine>> rows = lines("1");
    rows.add(Carried.unread(FILE));

    Ran ran = bench(workbook, rows).target("unmapped").local();

    assertThat(ran.out().texts("post_as")).containsExactly("Journal", "Hold", "Hold", "Hold", null);
    assertThat(ran.at("unmapped").texts("amount_description"))
        .containsExactly("Shipping", "Commission", "Refund");
    List<Carried<Posting>> out = Rows.from(ran.out(), PostingRows.POSTING);
    assertThat(out.get(4)).isEqualTo(Carried.unread(FILE));
  }

  /** Issue 9, section 3. */
  @Test
  void logsAtDebugWhichRulesMatchedAndWhichWon() throws Exception {
    SmallWorkbook workbook =
        SmallWorkbook.complete().row("yes", "Order", "", "", "Journal", "4999");
    String line = "order / itemprice / shipping: rules that match [Mapping!3, Mapping!6]";

    bench(workbook, lines("1")).logLevel(LogLevel.BASIC).local();
    assertThat(HopLogStore.getAppender().getBuffer().toString()).doesNotContain(line);

    bench(workbook, lines("1")).logLevel(LogLevel.DEBUG).local();
    assertThat(HopLogStore.getAppender().getBuffer().toString())
        .contains(line + ", that win [Mapping!3]");
  }

  @Test
  void reportsAllProblemsOfTheWorkbookBeforeAnyRow() {
    SmallWorkbook workbook =
        new SmallWorkbook()
            .row("yes", "Order", "ItemPrice", "Principal", "Journal", "")
            .row("yes", "Order", "ItemPrice", "Shipping", "Jurnal", "4010");

    assertThatThrownBy(() -> bench(workbook, lines("1")).local()).isInstanceOf(HopException.class);
    assertThat(HopLogStore.getAppender().getBuffer().toString())
        .contains("Mapping!F2", "Mapping!E3");
  }

  /**
   * Issue 8, point 7: with one failed test nothing is mapped; all failed tests are reported
   * together.
   */
  @Test
  void startsOnlyWhenAllTestsOfTheWorkbookPass() throws Exception {
    SmallWorkbook green = SmallWorkbook.complete().test("Principal", "4000");
    assertThat(bench(green, lines("1")).local().out().rows()).hasSize(4);
    assertThat(log()).contains("mapping.xlsx: 1 tests, all green");

    SmallWorkbook failing = green.test("Shipping", "4020").test("Commission", "6020");
    assertThatThrownBy(() -> bench(failing, lines("1")).local()).isInstanceOf(HopException.class);
    assertThat(log())
        .contains(
            "Tests!F3: expected account 4020, the workbook gives 4010 by Mapping!F3",
            "Tests!F4: expected account 6020, the workbook gives 6010 by Mapping!F4");
  }

  /**
   * Issue 8, point 17: warnings are sent as rows before the first line, and even without any line.
   */
  @Test
  void sendsEachWarningOfTheWorkbookOnce() throws Exception {
    SmallWorkbook workbook =
        SmallWorkbook.complete().row("yes", "", "ItemFees", "Comission", "Journal", "6010");

    List<Carried<Posting>> out =
        Rows.from(bench(workbook, lines("1")).local().out(), PostingRows.POSTING);

    assertThat(out).hasSize(5);
    Warning warning = ((Carried.Warned<Posting>) out.get(0)).warning();
    assertThat(warning.fileName()).isEqualTo("mapping.xlsx");
    assertThat(warning.code()).isEqualTo("VALUE_UNKNOWN");
    assertThat(warning.message()).startsWith("Mapping!D6: \"Comission\" is not a value");
    assertThat(out.subList(1, 5)).allMatch(Carried.Value.class::isInstance);
    assertThat(Rows.from(bench(workbook, List.of()).local().out(), PostingRows.POSTING))
        .containsExactly(Carried.warning(warning));
  }

  private static String log() {
    return HopLogStore.getAppender().getBuffer().toString();
  }

  @Test
  void reportsAMissingWorkbook() {
    meta.setWorkbook(folder + "/none.xlsx");

    assertThatThrownBy(
            () -> Rows.into(TransformBench.of(meta), SettlementRows.LINE, lines("1")).local())
        .isInstanceOf(HopException.class);
    assertThat(HopLogStore.getAppender().getBuffer().toString())
        .contains("none.xlsx: the workbook cannot be read: there is no such file");
  }

  private TransformBench bench(SmallWorkbook workbook, List<Carried<MoneyLine>> lines)
      throws Exception {
    return bench(workbook.in(folder), lines);
  }

  private TransformBench bench(Path workbook, List<Carried<MoneyLine>> lines) throws Exception {
    meta.setWorkbook("${MAPPING}");
    return Rows.into(
        TransformBench.of(meta).variable("MAPPING", workbook.toUri().toString()),
        SettlementRows.LINE,
        lines);
  }

  private static List<Carried<MoneyLine>> lines(String id) {
    return new ArrayList<>(
        MappedLines.settlement(id).lines().stream().map(Carried::value).toList());
  }
}
