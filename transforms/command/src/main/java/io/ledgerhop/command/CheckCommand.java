// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import io.ledgerhop.command.file.CutOffZone;
import io.ledgerhop.command.file.WorkbookFile;
import io.ledgerhop.command.page.AnswerColumn;
import io.ledgerhop.command.page.AnswerOutput;
import io.ledgerhop.command.page.AnswerPage;
import io.ledgerhop.command.page.AnswerTable;
import io.ledgerhop.command.page.Exits;
import io.ledgerhop.command.page.Words;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.check.ExampleCheck;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a workbook as <i>Ledger Rules</i> does, and runs its tests. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Reads a mapping workbook as a run would, compares it with its tab Lists, and runs the tests of its tab Tests.",
      "All errors come in one go, each with its cell."
    },
    exitCodeListHeading = Exits.HEADING,
    exitCodeList = {Exits.DONE_TEXT, Exits.FAILED_TEXT, Exits.NEEDS_TEXT})
final class CheckCommand implements Callable<Integer> {

  private static final List<AnswerColumn> COLUMNS =
      List.of(
          AnswerColumn.text("Cell"), AnswerColumn.text("What"), AnswerColumn.text("What to do"));

  @Parameters(paramLabel = "WORKBOOK", description = "XLSX, XLS or ODS, or a folder of CSV files")
  private Path path = Path.of("");

  @Mixin private CutOffZone zone = new CutOffZone();
  @Mixin private AnswerOutput output = new AnswerOutput();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    WorkbookFile file = new WorkbookFile(path);
    Outcome<MappingTable> read = file.read();
    List<Problem> problems = new ArrayList<>(read.problems());
    String about = "it cannot be used as it is";
    if (read.hasValue()) {
      problems.addAll(failures(read.value(), zone.cutOff()));
      about = read.value().counts() + ", " + tests(read.value());
    }
    return output.show(answer(file.name(), about, problems), spec.commandLine().getOut());
  }

  private static AnswerPage answer(String name, String about, List<Problem> problems) {
    List<Problem> errors = problems.stream().filter(Problem::isError).toList();
    List<Problem> warnings = problems.stream().filter(problem -> !problem.isError()).toList();
    List<String> needs =
        errors.isEmpty()
            ? List.of()
            : List.of(Words.count(errors.size(), "error") + " to correct.");
    return new AnswerPage(
        "check",
        "Check of " + name,
        List.of(name + ": " + about + "."),
        needs,
        errors.isEmpty()
            ? "The workbook can be used; " + Words.count(warnings.size(), "warning") + "."
            : "A run refuses this workbook.",
        List.of(
            table("check-errors", "Errors", "Each stops every run.", errors),
            table("check-warnings", "Warnings", "Nothing is stopped by these.", warnings)));
  }

  private static AnswerTable table(String name, String title, String note, List<Problem> problems) {
    List<List<String>> rows =
        problems.stream()
            .map(problem -> List.of(problem.place(), problem.fact(), problem.remedy()))
            .toList();
    return new AnswerTable(name, title, note, COLUMNS, rows);
  }

  private static List<Problem> failures(MappingTable table, CutOff cutOff) {
    try (DroolsRuleSet rules = DroolsRuleSet.compile(table, cutOff)) {
      return ExampleCheck.failures(table, rules, cutOff);
    }
  }

  private static String tests(MappingTable table) {
    return Words.count(table.examples().size(), "test");
  }
}
