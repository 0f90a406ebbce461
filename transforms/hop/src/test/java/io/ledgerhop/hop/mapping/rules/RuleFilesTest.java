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
import io.ledgerhop.settlement.OrderReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.logging.HopLogStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F73: rule files beside the workbook in Ledger Rules. */
@Timeout(120)
class RuleFilesTest {

  private static final String HEAD =
      "package rules\nimport io.ledgerhop.mapping.rule.*\nglobal Postings postings\n";

  private static final String SHIPPING =
      HEAD
          + "rule \"S\" when SettlementLine(amountDescription == \"shipping\") then postings.journal(\"4711\"); end";

  private static final String WHOLE_ORDERS =
      HEAD
          + "rule \"O\" when SettlementLine() OrderLines(sum() < -30) then postings.journal(\"4712\"); end";

  private final LedgerRulesMeta meta = new LedgerRulesMeta();

  @TempDir private Path folder;

  @Test
  void mapsByTheFilesThatWildcardsAndVariablesName() throws Exception {
    file("a.drl", SHIPPING);
    file("b.txt", "no rules");
    meta.setRuleFiles("${RULES}/?.drl");

    Ran ran = bench(lines("1")).variable("RULES", folder.toUri().toString()).local();

    assertThat(ran.out().texts("gl_account")).containsExactly("4000", "4711", "6010", "4100");
    assertThat(ran.out().texts("rule").get(1)).isEqualTo("a.drl!S");
    assertThat(ran.out().texts("rules_hash").stream().distinct()).hasSize(1);
  }

  @Test
  void readsAllRuleFilesOfAFolderBesideAnotherFile() throws Exception {
    Files.createDirectory(folder.resolve("more"));
    file("a.drl", SHIPPING);
    file("more/c.drl", SHIPPING.replace("\"S\"", "\"C\"").replace("shipping", "refund"));
    meta.setRuleFiles(folder + "/a.drl; " + folder + "/more");

    Ran ran = bench(lines("1")).local();

    assertThat(ran.out().texts("gl_account")).containsExactly("4000", "4711", "6010", "4711");
  }

  /** Issue 12: lines of an order that do not follow each other, of two settlements alternately. */
  @Test
  void givesRulesTheWholeOrders() throws Exception {
    file("a.drl", WHOLE_ORDERS);
    meta.setRuleFiles(folder + "/a.drl");
    List<Carried<MoneyLine>> lines = new ArrayList<>();
    List<Carried<MoneyLine>> other = lines("2");
    for (int at = 0; at < other.size(); at++) {
      lines.add(lines("1").get(at));
      lines.add(other.get(at));
    }

    for (Ran ran : List.of(bench(lines).local(), bench(lines).singleThreaded())) {
      assertThat(ran.errors()).isZero();
      assertThat(ran.out().texts("settlement_id"))
          .containsExactly("1", "2", "1", "1", "1", "2", "2", "2");
      assertThat(ran.out().texts("gl_account"))
          .containsExactly("4000", "4000", "4010", "4712", "4712", "4010", "4712", "4712");
    }
  }

  @Test
  void holdsOrdersOfASettlementThatIsNeverWhole() throws Exception {
    file("a.drl", WHOLE_ORDERS);
    meta.setRuleFiles(folder + "/a.drl");

    Ran ran = bench(lines("1").subList(0, 3)).local();

    assertThat(ran.out().texts("post_as")).containsExactly("Journal", "Hold", "Hold");
    assertThat(ran.out().texts("reason").get(1))
        .isEqualTo(
            "settlement 1 was still incomplete when the run ended, and rules look at its orders");
  }

  @Test
  void refusesSeveralCopiesWhenRulesLookAtOrders() throws Exception {
    file("a.drl", WHOLE_ORDERS);
    meta.setRuleFiles(folder + "/a.drl");

    assertThatThrownBy(() -> bench(lines("1")).copies(2).local()).isInstanceOf(HopException.class);
    assertThat(log())
        .contains("the rules look at the lines of orders, and the transform has 2 copies");
  }

  @Test
  void reportsAllErrorsOfAllFilesBeforeAnyRow() throws Exception {
    file("a.drl", SHIPPING.replace("journal", "jornal"));
    file(
        "b.drl",
        SHIPPING.replace("\"S\"", "\"B\"").replace("SettlementLine(", "SettlementLine(x, "));
    meta.setRuleFiles(folder + "/*.drl");

    assertThatThrownBy(() -> bench(lines("1")).local()).isInstanceOf(HopException.class);
    assertThat(log())
        .contains("a.drl, line 4: the rule cannot be compiled", "b.drl, line 4: the rule");
  }

  @Test
  void reportsFilesThatAreNotThere() throws Exception {
    meta.setRuleFiles(folder + "/none.drl; " + folder + "/*.drl");

    assertThatThrownBy(() -> bench(lines("1")).local()).isInstanceOf(HopException.class);
    assertThat(log())
        .contains(
            "none.drl: the rule file cannot be read: there is no such file or folder",
            "*.drl: there is no rule file");
  }

  @Test
  void refusesMoreFilesThanAreHardlyMeant() throws Exception {
    for (int number = 0; number <= 200; number++) {
      file(number + ".drl", "");
    }
    meta.setRuleFiles(folder.toString());

    assertThatThrownBy(() -> bench(lines("1")).local()).isInstanceOf(HopException.class);
    assertThat(log()).contains("there are 201 rule files, and at most 200 are read");
  }

  /** The tests of the workbook run against the whole rule set. */
  @Test
  void failsATestOfTheWorkbookThatARuleFileTurnsRed() throws Exception {
    file("a.drl", SHIPPING);
    meta.setRuleFiles(folder + "/a.drl");
    SmallWorkbook workbook = SmallWorkbook.complete().test("Shipping", "4010");

    assertThatThrownBy(() -> bench(workbook, lines("1")).local()).isInstanceOf(HopException.class);
    assertThat(log())
        .contains("Tests!F2: expected account 4010, the workbook gives 4711 by a.drl!S");
  }

  private static String log() {
    return HopLogStore.getAppender().getBuffer().toString();
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private TransformBench bench(List<Carried<MoneyLine>> lines) throws Exception {
    return bench(SmallWorkbook.complete(), lines);
  }

  private TransformBench bench(SmallWorkbook workbook, List<Carried<MoneyLine>> lines)
      throws Exception {
    meta.setWorkbook(workbook.in(folder).toString());
    return Rows.into(TransformBench.of(meta), SettlementRows.LINE, lines);
  }

  /**
   * The first line has no order; the order of the last two sums to -35.50, that of the second not.
   */
  private static List<Carried<MoneyLine>> lines(String id) {
    List<String> orders = List.of("", "701-1", "701-2", "701-2");
    List<MoneyLine> lines = MappedLines.settlement(id).lines();
    List<Carried<MoneyLine>> ordered = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      MoneyLine line = lines.get(at);
      OrderReference order =
          new OrderReference(orders.get(at), "", "", "", "", "", "", "", "", "", "");
      ordered.add(
          Carried.value(
              new MoneyLine(
                  line.settlement(),
                  line.number(),
                  line.source(),
                  line.type(),
                  line.amount(),
                  line.postedAt(),
                  order)));
    }
    return ordered;
  }
}
