// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.intake.SettlementReader;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.plan.CurrencyAccounts;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.plan.SettlementPlanner;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.Run;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.SourceFile;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A settlement from file to ledger through all modules; the README quotes the main lines. */
@Timeout(60)
class WalkTest {

  private static final Path STARTER =
      Path.of("..", "samples", "project", "mapping", "starter-mapping.xlsx");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneOffset.UTC);

  /** S1, F1, F12, F15: the second of the accounting examples, from file line to ledger entry. */
  @Test
  void carriesASettlementFromItsFileToTheLedger() throws IOException {
    try (IntacctSimulator intacct =
            new IntacctSimulator(CLOCK, IntacctSettings.demonstration()).start(0);
        RuleSet ruleSet = ruleSet()) {
      Ledger ledger = SimulatedLedger.at(intacct, CLOCK);

      List<Receipt> receipts = walk(file("example-2.txt"), ruleSet, ledger);

      assertThat(receipts).extracting(Receipt::status).containsExactly(ReceiptStatus.POSTED);
      assertThat(text(intacct.journals())).isEqualTo(expected("example-2.expected"));
    }
  }

  @Test
  void isQuotedInTheReadme() throws IOException {
    Path source = Path.of("src", "test", "java", "io", "ledgerhop", "walk", "WalkTest.java");
    String walk = Files.readString(source);
    int begin = walk.indexOf("    // begin" + " of the walk\n");
    int end = walk.indexOf("    // end" + " of the walk");
    String lines = walk.substring(walk.indexOf('\n', begin) + 1, end);
    String quoted = lines.stripTrailing().stripIndent();

    assertThat(Files.readString(Path.of("..", "README.md"))).contains(quoted);
  }

  private static List<Receipt> walk(SettlementFile file, RuleSet ruleSet, Ledger ledger) {
    SettlementReader reader = new SettlementReader();
    SettlementPlanner planner =
        new SettlementPlanner(
            CurrencyAccounts.parse("walk", "USD=1150").value(), CutOff.ofMarketplace());
    Run run = new Run("walk", CLOCK, Duration.ofMinutes(10));
    Poster poster = new Poster(ledger, new MemoryTrail(), run, time -> {});

    // begin of the walk
    Outcome<Settlement> settlement = reader.read(file);
    try (Stream<MoneyLine> lines = settlement.value().lines()) {
      Plan plan = planner.plan(settlement.value(), ruleSet.mapAll(lines));
      return poster.post(plan);
    }
    // end of the walk
  }

  private static RuleSet ruleSet() throws IOException {
    try (InputStream workbook = Files.newInputStream(STARTER)) {
      return DroolsRuleSet.compile(
          new WorkbookReader().read(workbook, STARTER.getFileName().toString()).value(),
          CutOff.ofMarketplace());
    }
  }

  private static SettlementFile file(String name) {
    return new SettlementFile("US", new SourceFile("f00d", name), () -> resource(name));
  }

  private static InputStream resource(String name) {
    InputStream found = WalkTest.class.getResourceAsStream(name);
    assertThat(found).as(name).isNotNull();
    return found;
  }

  private static String expected(String name) throws IOException {
    try (InputStream in = resource(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String text(List<JournalEntry> journals) {
    StringBuilder text = new StringBuilder();
    for (JournalEntry journal : journals) {
      text.append(journal.referenceNo()).append(' ').append(journal.date()).append('\n');
      journal
          .lines()
          .forEach(
              line ->
                  text.append(line.isDebit() ? "Dr " : "Cr ")
                      .append(line.account())
                      .append(' ')
                      .append(line.amount().toPlainString())
                      .append('\n'));
      text.append("both sides ").append(journal.total().toPlainString()).append('\n');
    }
    return text.toString();
  }
}
