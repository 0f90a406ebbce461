// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import io.ledgerhop.command.file.CutOffZone;
import io.ledgerhop.command.file.History;
import io.ledgerhop.command.file.HistoryOptions;
import io.ledgerhop.command.file.MappingOption;
import io.ledgerhop.command.file.RuleOptions;
import io.ledgerhop.command.file.RulePaths;
import io.ledgerhop.command.file.SellerOption;
import io.ledgerhop.command.page.AnswerOutput;
import io.ledgerhop.command.page.Exits;
import io.ledgerhop.mapping.answer.AccountRules;
import io.ledgerhop.mapping.answer.CoverageFold;
import java.time.Clock;
import java.util.ArrayList;
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
      "Lines that a rule file decides are told by rule, and rows that lose lines to it."
    },
    exitCodeListHeading = Exits.HEADING,
    exitCodeList = {Exits.DONE_TEXT, Exits.FAILED_TEXT, Exits.NEEDS_TEXT})
final class CoverageCommand implements Callable<Integer> {

  @Mixin private MappingOption mapping = new MappingOption();
  @Mixin private RuleOptions beside = new RuleOptions();
  @Mixin private SellerOption seller = new SellerOption();
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
    RulePaths paths = beside.paths();
    try (AccountRules rules = paths.compile(mapping.path(), seller.name(), zone.cutOff());
        History history = options.open(seller.name(), clock)) {
      CoverageFold fold = new CoverageFold(rules.table(), rules.rules(), rules.cutOff());
      history.forEach(rules.rules().needsOrders(), fold::addOrders);
      List<String> about = new ArrayList<>(paths.about());
      about.add(Settlements.words(history));
      CoverageAnswer answer =
          new CoverageAnswer(fold.coverage(rules.testedRows()), about, history.unread());
      return output.show(answer.page(rules.table().name()), spec.commandLine().getOut());
    }
  }
}
