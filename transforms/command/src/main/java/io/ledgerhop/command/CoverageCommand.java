// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import io.ledgerhop.command.file.CutOffZone;
import io.ledgerhop.command.file.History;
import io.ledgerhop.command.file.HistoryOptions;
import io.ledgerhop.command.file.MappingOption;
import io.ledgerhop.command.file.WorkbookFile;
import io.ledgerhop.command.page.AnswerOutput;
import io.ledgerhop.command.page.Exits;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.answer.Coverage;
import io.ledgerhop.mapping.answer.CoverageFold;
import io.ledgerhop.mapping.answer.TestedRows;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.settlement.CutOff;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what a workbook does with the lines of settlements. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    description = {
      "Tells which lines of settlements no row matches, and which rows are unused, shadowed, overlapping or without a test, each with lines and money.",
      "Rule files are not asked: lines that only they decide are shown as unmapped."
    },
    exitCodeListHeading = Exits.HEADING,
    exitCodeList = {Exits.DONE_TEXT, Exits.FAILED_TEXT, Exits.NEEDS_TEXT})
final class CoverageCommand implements Callable<Integer> {

  @Mixin private MappingOption mapping = new MappingOption();
  @Mixin private HistoryOptions options = new HistoryOptions();
  @Mixin private CutOffZone zone = new CutOffZone();
  @Mixin private AnswerOutput output = new AnswerOutput();
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Clock clock;

  CoverageCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    CutOff cutOff = zone.cutOff();
    WorkbookFile file = mapping.file();
    MappingTable table = MappingOption.table(file);
    try (History history = options.open(clock);
        DroolsRuleSet rules = DroolsRuleSet.compile(table, cutOff)) {
      CoverageFold fold = new CoverageFold(table, rules, cutOff);
      history.forEach(fold::add);
      Coverage coverage = fold.coverage(TestedRows.of(table, rules, cutOff));
      CoverageAnswer answer =
          new CoverageAnswer(coverage, List.of(Settlements.words(history)), history.unread());
      return output.show(answer.page(file.name()), spec.commandLine().getOut());
    }
  }
}
