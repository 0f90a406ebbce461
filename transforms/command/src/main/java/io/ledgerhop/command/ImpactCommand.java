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
import io.ledgerhop.mapping.answer.ImpactFold;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.settlement.CutOff;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what another workbook would change. */
@Command(
    name = "impact",
    mixinStandardHelpOptions = true,
    description = {
      "Tells which money another workbook would post elsewhere, by month and account, over the same settlements.",
      "Tax whose account the order decides, and what rule files do, is not looked at."
    },
    exitCodeListHeading = Exits.HEADING,
    exitCodeList = {Exits.DONE_TEXT, Exits.FAILED_TEXT, Exits.NEEDS_TEXT})
final class ImpactCommand implements Callable<Integer> {

  @Mixin private MappingOption mapping = new MappingOption();

  @Option(
      names = "--with",
      required = true,
      paramLabel = "WORKBOOK",
      description = "the other workbook, which is not in use yet")
  private Path with = Path.of("");

  @Mixin private HistoryOptions options = new HistoryOptions();
  @Mixin private CutOffZone zone = new CutOffZone();
  @Mixin private AnswerOutput output = new AnswerOutput();
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Clock clock;

  ImpactCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    CutOff cutOff = zone.cutOff();
    WorkbookFile now = mapping.file();
    WorkbookFile then = new WorkbookFile(with);
    MappingTable before = MappingOption.table(now);
    MappingTable after = MappingOption.table(then);
    try (History history = options.open(clock);
        DroolsRuleSet was = DroolsRuleSet.compile(before, cutOff);
        DroolsRuleSet willBe = DroolsRuleSet.compile(after, cutOff)) {
      ImpactFold fold = new ImpactFold(was, willBe, cutOff);
      history.forEach(fold::add);
      ImpactAnswer answer =
          new ImpactAnswer(fold.impact(), Settlements.words(history), history.unread());
      return output.show(answer.page(now.name(), then.name()), spec.commandLine().getOut());
    }
  }
}
