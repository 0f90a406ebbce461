// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static io.ledgerhop.command.file.CommandProblem.TESTS_FAIL;
import static io.ledgerhop.command.file.CommandProblem.WORKBOOK_NOT_READ;

import io.ledgerhop.command.file.CutOffZone;
import io.ledgerhop.command.file.History;
import io.ledgerhop.command.file.HistoryOptions;
import io.ledgerhop.command.file.MappingOption;
import io.ledgerhop.command.file.Reasons;
import io.ledgerhop.command.file.WorkbookFile;
import io.ledgerhop.command.page.AnswerOutput;
import io.ledgerhop.command.page.AnswerPage;
import io.ledgerhop.command.page.Exits;
import io.ledgerhop.command.page.Words;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.answer.Coverage;
import io.ledgerhop.mapping.answer.CoverageFold;
import io.ledgerhop.mapping.answer.TestedRows;
import io.ledgerhop.mapping.answer.tests.ProposedTest;
import io.ledgerhop.mapping.answer.tests.SheetMutation;
import io.ledgerhop.mapping.answer.tests.TestProposals;
import io.ledgerhop.mapping.answer.tests.TestsTitles;
import io.ledgerhop.mapping.check.ExampleCheck;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.mapping.sheet.file.TabSource;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells which tests a workbook lacks, and proposes some. */
@Command(
    name = "tests",
    mixinStandardHelpOptions = true,
    description = {
      "Tells on which rows no test lands, and which result cells could change without a test turning red.",
      "With --settlements it writes a test for each row that decides a line and has none, to be pasted into the tab Tests."
    },
    exitCodeListHeading = Exits.HEADING,
    exitCodeList = {Exits.DONE_TEXT, Exits.FAILED_TEXT, Exits.NEEDS_TEXT})
final class TestsCommand implements Callable<Integer> {

  @Mixin private MappingOption mapping = new MappingOption();
  @Mixin private HistoryOptions options = new HistoryOptions();
  @Mixin private CutOffZone zone = new CutOffZone();
  @Mixin private AnswerOutput output = new AnswerOutput();
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Clock clock;

  TestsCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    CutOff cutOff = zone.cutOff();
    WorkbookFile file = mapping.file();
    MappingTable table = MappingOption.table(file);
    try (DroolsRuleSet rules = DroolsRuleSet.compile(table, cutOff)) {
      requireGreen(table, rules, cutOff);
      return output.show(page(file, table, rules, cutOff), spec.commandLine().getOut());
    }
  }

  private AnswerPage page(
      WorkbookFile file, MappingTable table, DroolsRuleSet rules, CutOff cutOff) {
    CoverageFold fold = new CoverageFold(table, rules, cutOff);
    List<String> about =
        new ArrayList<>(
            List.of("The tab Tests has " + Words.count(table.examples().size(), "test") + "."));
    List<String> unread = List.of();
    if (options.isGiven()) {
      try (History history = options.open(clock)) {
        history.forEach(fold::add);
        about.add(Settlements.words(history));
        unread = history.unread();
      }
    }
    Coverage coverage = fold.coverage(TestedRows.of(table, rules, cutOff));
    TestsTitles titles = titles(file);
    List<ProposedTest> proposals =
        new TestProposals(table, rules, cutOff, titles).of(coverage, fold.samples());
    return new TestsAnswer(coverage, titles.titles(), proposals, SheetMutation.of(table, cutOff))
        .page(file.name(), about, unread);
  }

  private static void requireGreen(MappingTable table, DroolsRuleSet rules, CutOff cutOff) {
    List<Problem> failures = ExampleCheck.failures(table, rules, cutOff);
    if (!failures.isEmpty()) {
      throw new ConnectorException(
          TESTS_FAIL.at(table.name(), failures.size(), failures.get(0).message()));
    }
  }

  private static TestsTitles titles(WorkbookFile file) {
    try (TabSource tabs = file.tabSource()) {
      return TestsTitles.of(tabs);
    } catch (IOException e) {
      throw new ConnectorException(WORKBOOK_NOT_READ.at(file.name(), Reasons.of(e)), e);
    }
  }
}
