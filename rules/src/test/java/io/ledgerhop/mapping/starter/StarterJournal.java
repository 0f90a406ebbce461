// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.Side;
import io.ledgerhop.mapping.Lines;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.plan.CurrencyAccounts;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.plan.SettlementPlanner;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.Settlement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** Settlements mapped with the starter workbook and planned. */
final class StarterJournal implements AutoCloseable {

  private static final CutOff CUT_OFF = CutOff.fixed(ZoneId.of("America/Los_Angeles"));

  private final DroolsRuleSet rules;
  private final SettlementPlanner planner =
      new SettlementPlanner(CurrencyAccounts.parse("test", "USD=1150; EUR=1152").value(), CUT_OFF);

  StarterJournal() throws IOException {
    try (InputStream in = Files.newInputStream(StarterWorkbook.COMMITTED)) {
      MappingTable table = new WorkbookReader().read(in, "starter-mapping.xlsx").value();
      rules = DroolsRuleSet.compile(table, CUT_OFF);
    }
  }

  /** The lines of its journal, and the sum of a side; the settlement must not be held. */
  String journal(Lines lines) {
    Settlement settlement = lines.settlement();
    Plan plan = planner.plan(settlement, rules.mapAll(settlement.lines()));
    assertThat(plan.holds()).isEmpty();
    assertThat(plan.warnings()).noneMatch(warning -> warning.fact().contains("tax"));
    Document journal = plan.documents().get(0);
    String text =
        journal.lines().stream()
            .map(line -> line.side() + " " + line.account() + " " + line.amount().digits())
            .collect(Collectors.joining("\n"));
    return text + "\n" + journal.total(Side.DEBIT).digits();
  }

  @Override
  public void close() {
    rules.close();
  }
}
