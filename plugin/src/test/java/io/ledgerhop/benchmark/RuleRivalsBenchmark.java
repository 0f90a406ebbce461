// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.benchmark;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Compares the rules of a generated workbook with Drools used plainly and with a hash map of the
 * exact keys, and writes the rules and lines for Hop's Rules Executor.
 *
 * <p>A hash map cannot answer wildcards, so all lines are those of rows with exact values; the
 * other rows are in the rules all the same. Everyone must answer every line as we do.
 */
public final class RuleRivalsBenchmark {

  private static final int SKUS = 100;

  private final int size;
  private final GeneratedRows rows;
  private final List<MoneyLine> lines;
  private final MappingTable table;
  private final RuleSet rules;

  private RuleRivalsBenchmark(MappingTable table, RuleSet rules) {
    this.size = table.rows().size();
    this.rows = new GeneratedRows(size);
    this.lines = IntStream.range(0, size * SKUS).mapToObj(rows::exactLine).toList();
    this.table = table;
    this.rules = rules;
  }

  /** Arguments: the workbook that RulesBenchmark wrote, and the folder for Hop's files. */
  public static void main(String[] arguments) throws IOException {
    Path workbook = Path.of(arguments[0]);
    try (InputStream in = Files.newInputStream(workbook)) {
      MappingTable table = new WorkbookReader().read(in, workbook.toString()).value();
      try (RuleSet rules = DroolsRuleSet.compile(table, CutOff.fixed(ZoneOffset.UTC))) {
        new RuleRivalsBenchmark(table, rules).run(Path.of(arguments[1]));
      }
    }
  }

  private void run(Path folder) throws IOException {
    System.out.printf(
        "%d rows, %,d combinations of types and SKU; each answers all of them alike:%n",
        size, lines.size());
    measure("Ledger Rules, combinations remembered", this::again, this::ours);
    LineRate.of(rows::exactLine, this::ours).print("Ledger Rules, each line a new combination");
    Map<String, String> accounts = accounts();
    measure("hash map of the exact keys", this::again, line -> accounts.get(key(line)));
    try (PlainDrools drools = new PlainDrools(RowsInDrl.ofBeans(size))) {
      measure("Drools with a session for all lines", this::again, drools::account);
    }
    new RuleSetsAtOnce(table, lines, this::ours).run();
    writeForHop(folder);
  }

  private void measure(
      String title, IntFunction<MoneyLine> source, Function<MoneyLine, String> rival) {
    for (MoneyLine line : lines) {
      if (!ours(line).equals(rival.apply(line))) {
        throw new IllegalStateException(title + " differs in " + line);
      }
    }
    LineRate.of(source, rival).print(title);
  }

  private MoneyLine again(int number) {
    return lines.get(number % lines.size());
  }

  private String ours(MoneyLine line) {
    return account(rules, line);
  }

  /** The account of a line; empty if no row matches. */
  static String account(RuleSet rules, MoneyLine line) {
    return rules.map(line).get(0).assignment().account().map(AccountCode::value).orElse("");
  }

  private Map<String, String> accounts() {
    Map<String, String> accounts = new HashMap<>();
    for (MoneyLine line : lines) {
      accounts.put(key(line), ours(line));
    }
    return accounts;
  }

  private static String key(MoneyLine line) {
    LineType type = line.type();
    return HandWritten.key(type.transactionType(), type.amountType(), type.amountDescription());
  }

  private void writeForHop(Path folder) throws IOException {
    Files.writeString(folder.resolve("hop-rules.drl"), RowsInDrl.ofHop(size));
    Files.write(
        folder.resolve("hop-lines.txt"),
        lines.stream()
            .map(line -> key(line) + '\t' + line.reference().sku() + '\t' + ours(line))
            .toList());
  }
}
