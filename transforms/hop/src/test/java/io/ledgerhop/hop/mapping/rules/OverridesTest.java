// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.MappedLines;
import io.ledgerhop.hop.row.Rows;
import io.ledgerhop.hop.row.SettlementRows;
import io.ledgerhop.settlement.MoneyLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.logging.HopLogStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F95: the option Overrides of Ledger Rules, for lines of seller account US. */
@Timeout(120)
class OverridesTest {

  private final LedgerRulesMeta meta = new LedgerRulesMeta();

  @TempDir private Path folder;

  @BeforeEach
  void writeWorkbooks() throws IOException {
    SmallWorkbook.complete().test("Principal", "4000").as(folder.resolve("base.xlsx"));
    new SmallWorkbook()
        .row("yes", "Order", "", "", "Journal", "4900")
        .test("Principal", "4900")
        .as(folder.resolve("all.xlsx"));
    new SmallWorkbook()
        .row("yes", "Order", "", "Principal", "Journal", "4444")
        .as(folder.resolve("us.xlsx"));
  }

  @Test
  void decidesByTheOverridesAndNamesTheirCells() throws Exception {
    Ran ran = ran("${F}/us.xlsx");

    assertThat(ran.out().texts("gl_account")).containsExactly("4444", "4010", "6010", "4100");
    assertThat(ran.out().texts("rule"))
        .containsExactly(
            "us.xlsx: Mapping!F2",
            "base.xlsx: Mapping!F3",
            "base.xlsx: Mapping!F4",
            "base.xlsx: Mapping!F5");
    String hash = ran.out().texts("rules_hash").get(0);
    assertThat(ran.out().texts("rules_hash")).containsOnly(hash);
    assertThat(log())
        .contains(
            "base.xlsx: 1 tests, all green",
            "us.xlsx: no tests",
            "base.xlsx + us.xlsx: hash of the rules " + hash);
  }

  @Test
  void takesTheOverridesOfTheSellerAccountBeforeThoseOfAll() throws Exception {
    assertThat(ran("${F}/all.xlsx; US=${F}/us.xlsx").out().texts("gl_account"))
        .containsExactly("4444", "4900", "4900", "4900");
    assertThat(log()).contains("all.xlsx: 1 tests, all green");
    assertThat(ran("${F}/all.xlsx; UK=${F}/us.xlsx").out().texts("gl_account"))
        .containsExactly("4900", "4900", "4900", "4900");
    assertThat(log()).contains("no line of seller account UK, which has overrides");
  }

  @Test
  void leavesTheBaseAsItIsForOtherSellerAccounts() throws Exception {
    String alone = ran("").out().texts("rules_hash").get(0);
    Ran ran = ran("UK=${F}/us.xlsx; IE=${F}/us.xlsx");

    assertThat(ran.out().texts("rule")).startsWith("Mapping!F2");
    assertThat(ran.out().texts("rules_hash")).containsOnly(alone);
  }

  /** Rule files come before all workbooks, and have one hash with them. */
  @Test
  void takesRuleFilesBeforeTheOverrides() throws Exception {
    Files.writeString(
        folder.resolve("r.drl"),
        """
        package rules;
        import io.ledgerhop.mapping.rule.Postings;
        import io.ledgerhop.mapping.rule.SettlementLine;
        global Postings postings;
        rule "shipping" when SettlementLine(amountDescription == "shipping")
        then postings.hold("look"); end
        """);
    meta.setRuleFiles("${F}/r.drl");

    Ran ran = ran("${F}/all.xlsx");

    assertThat(ran.out().texts("rule"))
        .containsExactly(
            "all.xlsx: Mapping!F2",
            "r.drl!shipping",
            "all.xlsx: Mapping!F2",
            "all.xlsx: Mapping!F2");
    assertThat(ran.out().texts("rules_hash").stream().distinct()).hasSize(1);
  }

  @Test
  void reportsTheProblemsOfAllWorkbooksWithTheirFiles() throws Exception {
    new SmallWorkbook().row("yes", "Order", "", "", "Journal", "").as(folder.resolve("base.xlsx"));
    new SmallWorkbook().row("yes", "Order", "", "", "Jurnal", "1").as(folder.resolve("us.xlsx"));

    assertThatThrownBy(() -> ran("${F}/none.xlsx; UK=${F}/us.xlsx; IE=${F}/us.xlsx"))
        .isInstanceOf(HopException.class);
    assertThat(log())
        .contains(
            "base.xlsx: Mapping!F2: the row posts, but has no GL account",
            "none.xlsx: the workbook cannot be read",
            "us.xlsx: Mapping!E2: \"Jurnal\" is no way to post")
        .containsOnlyOnce("us.xlsx: Mapping!E2");
  }

  @Test
  void startsOnlyWhenTheTestsOfTheOverridesPassOnTheBase() throws Exception {
    new SmallWorkbook()
        .row("yes", "Order", "", "Principal", "Journal", "4444")
        .test("Principal", "4444")
        .test("Shipping", "4011")
        .as(folder.resolve("us.xlsx"));

    assertThatThrownBy(() -> ran("US=${F}/us.xlsx")).isInstanceOf(HopException.class);
    assertThat(log())
        .contains(
            "us.xlsx: Tests!F3: expected account 4011, the workbook gives 4010 by base.xlsx:"
                + " Mapping!F3");
  }

  @Test
  void refusesTwoWorkbooksOfOneName() throws Exception {
    Files.createDirectory(folder.resolve("uk"));
    new SmallWorkbook()
        .row("yes", "Order", "", "", "Journal", "4900")
        .as(folder.resolve("uk/base.xlsx"));

    assertThatThrownBy(() -> ran("UK=${F}/uk/base.xlsx")).isInstanceOf(HopException.class);
    assertThat(log()).contains("base.xlsx: two different workbooks have this name");
  }

  private Ran ran(String overrides) throws Exception {
    meta.setWorkbook("${F}/base.xlsx");
    meta.setOverrides(overrides);
    List<Carried<MoneyLine>> lines =
        MappedLines.settlement("1").lines().stream().map(Carried::value).toList();
    return Rows.into(
            TransformBench.of(meta).variable("F", folder.toUri().toString()),
            SettlementRows.LINE,
            lines)
        .local();
  }

  private static String log() {
    return HopLogStore.getAppender().getBuffer().toString();
  }
}
