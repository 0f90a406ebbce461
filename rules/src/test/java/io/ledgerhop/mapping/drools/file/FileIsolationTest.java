// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.Lines;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.settlement.MoneyLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class FileIsolationTest {

  private static final int RULE_SETS = 8;
  private static final int LINES = 10_000;
  private static final MoneyLine COMMISSION =
      Lines.dollars().line("Order / ItemFees / Commission", "-10.00");

  /** F72: the same file and rule names, other accounts, and no answer from another rule set. */
  @Test
  void neverAnswersFromAnotherRuleSet() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(RULE_SETS);
    try {
      List<Callable<Long>> runs = new ArrayList<>();
      for (int number = 1; number <= RULE_SETS; number++) {
        String account = "" + number;
        runs.add(() -> foreignAnswers(account));
      }
      long foreign = 0;
      for (Future<Long> run : threads.invokeAll(runs)) {
        foreign += run.get();
      }
      assertThat(foreign).isZero();
    } finally {
      threads.shutdownNow();
    }
  }

  /** Under Hop the thread's class loader sees neither our classes nor Drools. */
  @Test
  void worksWhateverTheClassLoaderOfTheThread() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    ClassLoader stranger = ClassLoader.getPlatformClassLoader();
    thread.setContextClassLoader(stranger);
    try {
      assertThat(foreignAnswers("7")).isZero();
      assertThat(thread.getContextClassLoader()).isSameAs(stranger);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** F73: DRL, decision tables of both kinds and the workbook in one rule set. */
  @Test
  void mixesAllKindsOfFiles() throws IOException {
    String csv =
        """
        "RuleSet","tables.csv"
        "Import","io.ledgerhop.mapping.rule.SettlementLine"
        "Variables","io.ledgerhop.mapping.rule.Postings postings"

        "RuleTable By description"
        "CONDITION","ACTION"
        "SettlementLine",
        "amountDescription == ""$param""\","postings.journal(""$param"");"
        "Description","Account"
        "tax","2200"
        """;
    Rules rules =
        Rules.of(rule("principal", "4000")).and("a.drl.csv", csv).and("b.drl.xlsx", table());

    assertThat(place(rules, "Principal")).isEqualTo("a.drl!principal");
    assertThat(place(rules, "Tax")).isEqualTo("a.drl.csv!By description_10");
    assertThat(place(rules, "Shipping")).isEqualTo("b.drl.xlsx!Shipping_9");
    assertThat(place(rules, "Commission")).isEqualTo("Mapping!E2");
    assertThat(place(rules, "Other")).isEmpty();
  }

  private static String place(Rules rules, String description) {
    MoneyLine line = Lines.dollars().line("Order / x / " + description, "1.00");
    return rules.map(line).get(0).assignment().rule().place();
  }

  private static byte[] table() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("Tables");
      row(sheet, 0, "RuleSet", "tables.xlsx");
      row(sheet, 1, "Import", "io.ledgerhop.mapping.rule.*");
      row(sheet, 2, "Variables", "io.ledgerhop.mapping.rule.Postings postings");
      row(sheet, 3, "RuleTable Shipping", "");
      row(sheet, 4, "CONDITION", "ACTION");
      row(sheet, 5, "SettlementLine", "");
      row(sheet, 6, "amountDescription == \"$param\"", "postings.journal(\"$param\");");
      row(sheet, 7, "Description", "Account");
      row(sheet, 8, "shipping", "4100");
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void row(Sheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int column = 0; column < cells.length; column++) {
      row.createCell(column).setCellValue(cells[column]);
    }
  }

  private static String rule(String description, String account) {
    return "rule \"%s\" when SettlementLine(amountDescription == \"%s\") then postings.journal(\"%s\"); end"
        .formatted(description, description, account);
  }

  private static long foreignAnswers(String account) {
    long foreign = 0;
    try (RuleSet rules = Rules.of(rule("commission", account)).compile()) {
      for (int number = 0; number < LINES; number++) {
        String answer = rules.map(COMMISSION).get(0).assignment().account().orElseThrow().value();
        foreign += answer.equals(account) ? 0 : 1;
      }
    }
    return foreign;
  }
}
