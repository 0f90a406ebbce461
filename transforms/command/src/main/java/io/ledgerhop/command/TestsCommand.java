// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static io.ledgerhop.command.file.CommandProblem.TESTS_FAIL;
import static io.ledgerhop.command.file.CommandProblem.WORKBOOK_NOT_READ;

import io.ledgerhop.command.file.CutOffZone;
import io.ledgerhop.command.file.History;
import io.ledgerhop.command.file.HistoryOptions;
import io.ledgerhop.command.file.MappingOption;
import io.ledgerhop.command.file.Reasons;
import io.ledgerhop.command.file.RuleOptions;
import io.ledgerhop.command.file.RulePaths;
import io.ledgerhop.command.file.SellerOption;
import io.ledgerhop.command.file.WorkbookFile;
import io.ledgerhop.command.page.AnswerOutput;
import io.ledgerhop.command.page.AnswerPage;
import io.ledgerhop.command.page.Exits;
import io.ledgerhop.command.page.Words;
import io.ledgerhop.mapping.answer.AccountRules;
import io.ledgerhop.mapping.answer.Coverage;
import io.ledgerhop.mapping.answer.CoverageFold;
import io.ledgerhop.mapping.answer.tests.ProposedTests;
import io.ledgerhop.mapping.answer.tests.SheetMutation;
import io.ledgerhop.mapping.answer.tests.TestProposals;
import io.ledgerhop.mapping.answer.tests.TestsTitles;
import io.ledgerhop.mapping.sheet.file.TabSource;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
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
  @Mixin private RuleOptions beside = new RuleOptions();
  @Mixin private SellerOption seller = new SellerOption();
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
    RulePaths paths = beside.paths();
    try (AccountRules rules = paths.compile(mapping.path(), seller.name(), zone.cutOff())) {
      requireGreen(rules);
      return output.show(page(rules, paths), spec.commandLine().getOut());
    }
  }

  private AnswerPage page(AccountRules rules, RulePaths paths) {
    CoverageFold fold = new CoverageFold(rules.table(), rules.rules(), rules.cutOff());
    List<String> about = new ArrayList<>(paths.about());
    String tabs = rules.tested().size() > 1 ? "The tabs Tests have " : "The tab Tests has ";
    about.add(tabs + Words.count(rules.tests(), "test") + ".");
    List<String> unread = List.of();
    if (options.isGiven()) {
      try (History history = options.open(seller.name(), clock)) {
        history.forEach(rules.rules().needsOrders(), fold::addOrders);
        about.add(Settlements.words(history));
        unread = history.unread();
      }
    }
    Coverage coverage = fold.coverage(rules.testedRows());
    TestsTitles titles = titles(paths.top(mapping.path(), seller.name()));
    ProposedTests proposals = new TestProposals(rules, titles).of(coverage, fold.samples());
    return new TestsAnswer(coverage, proposals, SheetMutation.of(rules))
        .page(rules.table().name(), about, unread);
  }

  private static void requireGreen(AccountRules rules) {
    List<Problem> failures = rules.failures();
    if (!failures.isEmpty()) {
      throw new ConnectorException(
          TESTS_FAIL.at(rules.table().name(), failures.size(), failures.get(0).message()));
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
