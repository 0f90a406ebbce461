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
import io.ledgerhop.mapping.answer.ImpactFold;
import io.ledgerhop.settlement.CutOff;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what another workbook would change. */
@Command(
    name = "impact",
    mixinStandardHelpOptions = true,
    description = {
      "Tells which money another workbook, or other rule files beside it, would post elsewhere, by month and account, over the same settlements.",
      "Tax whose account the order decides is not looked at."
    },
    exitCodeListHeading = Exits.HEADING,
    exitCodeList = {Exits.DONE_TEXT, Exits.FAILED_TEXT, Exits.NEEDS_TEXT})
final class ImpactCommand implements Callable<Integer> {

  @Mixin private MappingOption mapping = new MappingOption();
  @Mixin private RuleOptions beside = new RuleOptions();
  @Mixin private OtherRules other = new OtherRules();
  @Mixin private SellerOption seller = new SellerOption();
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
    RulePaths now = beside.paths();
    RulePaths then = other.paths(now);
    Path with = other.workbook(mapping.path());
    String account = seller.name();
    try (AccountRules was = now.compile(mapping.path(), account, cutOff);
        AccountRules willBe = then.compile(with, account, cutOff);
        History history = options.open(account, clock)) {
      ImpactFold fold = new ImpactFold(was.rules(), willBe.rules(), cutOff);
      boolean wholeOrders = was.rules().needsOrders() || willBe.rules().needsOrders();
      history.forEach(wholeOrders, fold::addOrders);
      ImpactAnswer answer =
          new ImpactAnswer(fold.impact(), Settlements.words(history), history.unread());
      return output.show(
          answer.page(now.words(was), then.words(willBe)), spec.commandLine().getOut());
    }
  }
}
