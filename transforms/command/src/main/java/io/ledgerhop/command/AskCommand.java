// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static io.ledgerhop.command.file.CommandProblem.LINE_INCOMPLETE;
import static io.ledgerhop.command.file.CommandProblem.LINE_TWICE;
import static io.ledgerhop.command.file.CommandProblem.ROW_AMBIGUOUS;
import static io.ledgerhop.command.file.CommandProblem.ROW_MISSING;

import io.ledgerhop.command.file.CutOffZone;
import io.ledgerhop.command.file.History;
import io.ledgerhop.command.file.HistoryOptions;
import io.ledgerhop.command.file.MappingOption;
import io.ledgerhop.command.file.RuleOptions;
import io.ledgerhop.command.file.RulePaths;
import io.ledgerhop.command.file.SellerOption;
import io.ledgerhop.command.page.AnswerOutput;
import io.ledgerhop.command.page.Exits;
import io.ledgerhop.mapping.LineContext;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.answer.AccountRules;
import io.ledgerhop.mapping.answer.SheetAnswer;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks a workbook about one line. */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = {
      "Tells which row, or which rule of a file, decides a line, which other rows match it and what they lost by, and which cell kept the nearest rows from matching.",
      "Type the line, or take it from a file with --settlements and --row."
    },
    exitCodeListHeading = Exits.HEADING,
    exitCodeList = {Exits.DONE_TEXT, Exits.FAILED_TEXT, Exits.NEEDS_TEXT})
final class AskCommand implements Callable<Integer> {

  @Mixin private MappingOption mapping = new MappingOption();
  @Mixin private RuleOptions beside = new RuleOptions();
  @Mixin private SellerOption seller = new SellerOption();
  @Mixin private AskedLine asked = new AskedLine();

  @Option(
      names = "--row",
      paramLabel = "NUMBER",
      description = "the line with this number in the file, its titles being line 1")
  private @Nullable Long row;

  @Mixin private HistoryOptions options = new HistoryOptions();
  @Mixin private CutOffZone zone = new CutOffZone();
  @Mixin private AnswerOutput output = new AnswerOutput();
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Clock clock;

  /**
   * The lines of an order, at which rule files may look.
   *
   * @param at the place of the line that is asked about, from 0
   */
  private record Order(List<MoneyLine> lines, int at) {}

  AskCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    CutOff cutOff = zone.cutOff();
    Order order = order(cutOff);
    RulePaths paths = beside.paths();
    try (AccountRules rules = paths.compile(mapping.path(), seller.name(), cutOff)) {
      List<Posting> postings = rules.rules().mapOrder(order.lines()).get(order.at());
      MoneyLine line = order.lines().get(order.at());
      SheetAnswer answer = SheetAnswer.of(rules.table(), cutOff, line, postings);
      LineContext context = new LineContext(cutOff, rules.table().products());
      return output.show(
          new AskAnswer(answer, context).page(rules.table().name(), paths.about()),
          spec.commandLine().getOut());
    }
  }

  /** A line that is typed is alone in its order. */
  private Order order(CutOff cutOff) {
    boolean ofFile = options.isGiven() || row != null;
    if (ofFile && asked.isTyped()) {
      throw new ConnectorException(LINE_TWICE.at("ask"));
    }
    return ofFile ? orderOfFile() : new Order(List.of(asked.line(cutOff, seller.name(), clock)), 0);
  }

  private Order orderOfFile() {
    if (row == null) {
      throw new ConnectorException(LINE_INCOMPLETE.at("--row"));
    }
    long number = row;
    List<MoneyLine> found = new ArrayList<>();
    try (History history = options.open(seller.name(), clock)) {
      history.forEach(
          line -> {
            if (line.source().line() == number) {
              found.add(line);
            }
          });
      if (found.isEmpty()) {
        throw new ConnectorException(ROW_MISSING.at("--row", number));
      }
      if (found.size() > 1) {
        throw new ConnectorException(ROW_AMBIGUOUS.at("--row", found.size(), number));
      }
      List<MoneyLine> lines = history.orderOf(found.get(0));
      return new Order(lines, lines.indexOf(found.get(0)));
    }
  }
}
