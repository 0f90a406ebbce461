// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.benchmark;

import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.intake.SettlementReader;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Side;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.plan.CurrencyAccounts;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.plan.SettlementPlanner;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The core without Hop: reader, rules and planner in one thread. */
final class CoreWalk {

  private final RuleSet ruleSet;
  private final SettlementPlanner planner =
      new SettlementPlanner(
          CurrencyAccounts.parse("benchmark", "USD=1150").value(), CutOff.ofMarketplace());

  CoreWalk(Path workbook) throws IOException {
    try (InputStream in = Files.newInputStream(workbook)) {
      ruleSet =
          DroolsRuleSet.compile(
              new WorkbookReader().read(in, "workbook").value(), CutOff.ofMarketplace());
    }
  }

  /** Debits (D) and credits (C) by account. */
  Map<String, BigDecimal> journal(Path file) {
    Settlement settlement = read(file);
    try (Stream<MoneyLine> lines = settlement.lines()) {
      Plan plan = planner.plan(settlement, ruleSet.mapAll(lines));
      Map<String, BigDecimal> sums = new TreeMap<>();
      for (DocumentLine line : plan.documents().get(0).lines()) {
        String side = line.side() == Side.DEBIT ? "D " : "C ";
        sums.merge(side + line.account(), line.amount().amount(), BigDecimal::add);
      }
      return sums;
    }
  }

  /** The account of each combination, which the hand-written program uses. */
  Map<String, String> accounts(Path file) {
    Map<String, String> accounts = new HashMap<>();
    try (Stream<MoneyLine> lines = read(file).lines()) {
      lines.forEach(
          line -> {
            LineType type = line.type();
            accounts.computeIfAbsent(
                HandWritten.key(
                    type.transactionType(), type.amountType(), type.amountDescription()),
                unused -> ruleSet.map(line).get(0).assignment().account().orElseThrow().value());
          });
    }
    return accounts;
  }

  private static Settlement read(Path file) {
    SourceFile source = new SourceFile("benchmark", file.getFileName().toString());
    return new SettlementReader()
        .read(new SettlementFile("US", source, () -> Files.newInputStream(file)))
        .value();
  }
}
