// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.benchmark;

import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.intake.SettlementReader;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Side;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.plan.PlanSettings;
import io.ledgerhop.plan.SettlementPlanner;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.SourceFile;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The core without Hop: reader, rules and planner in one thread. */
final class CoreWalk {

  private static final String WITHHELD_TAX = "2210";

  private final RuleSet ruleSet;
  private final SettlementPlanner planner;

  CoreWalk(MappingTable workbook, PlanSettings settings) {
    ruleSet = DroolsRuleSet.compile(workbook, settings.cutOff());
    planner = new SettlementPlanner(settings);
  }

  /** The lines of all documents; the settlement must not be held. */
  List<DocumentLine> documentLines(Path file) {
    Settlement settlement = read(file);
    try (Stream<MoneyLine> lines = settlement.lines()) {
      Plan plan = planner.plan(settlement, ruleSet.mapAll(lines));
      if (plan.isHeld()) {
        throw new IllegalStateException("held: " + plan.holds());
      }
      return plan.documents().stream().flatMap(document -> document.lines().stream()).toList();
    }
  }

  /** Debits (D) and credits (C) by account. */
  Map<String, BigDecimal> journal(Path file) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (DocumentLine line : documentLines(file)) {
      String side = line.side() == Side.DEBIT ? "D " : "C ";
      sums.merge(side + line.account(), line.amount().amount(), BigDecimal::add);
    }
    return sums;
  }

  /** Credits less debits by account, without the balance on the clearing account. */
  Map<String, BigDecimal> sums(Path file) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (DocumentLine line : documentLines(file)) {
      BigDecimal amount = line.amount().amount();
      BigDecimal signed = line.side() == Side.DEBIT ? amount.negate() : amount;
      sums.merge(line.account().value(), signed, BigDecimal::add);
    }
    sums.remove(PostingCase.CLEARING);
    return sums;
  }

  /**
   * The account of each combination, for the rivals. They cannot look at the order: all tax of the
   * generated orders goes to the account of what Amazon withholds.
   */
  Map<String, String> accounts(Path file) {
    Map<String, String> accounts = new HashMap<>();
    try (Stream<MoneyLine> lines = read(file).lines()) {
      lines.forEach(
          line -> {
            LineType type = line.type();
            accounts.computeIfAbsent(
                HandWritten.key(
                    type.transactionType(), type.amountType(), type.amountDescription()),
                unused -> account(ruleSet.map(line).get(0).assignment()));
          });
    }
    return accounts;
  }

  private static String account(Assignment assignment) {
    return assignment.taxTreatment() == TaxTreatment.BY_ORDER
        ? WITHHELD_TAX
        : assignment.account().orElseThrow().value();
  }

  private static Settlement read(Path file) {
    SourceFile source = new SourceFile("benchmark", file.getFileName().toString());
    return new SettlementReader()
        .read(new SettlementFile("US", source, () -> Files.newInputStream(file)))
        .value();
  }
}
