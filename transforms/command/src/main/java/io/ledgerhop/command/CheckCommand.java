// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import io.ledgerhop.command.file.CutOffZone;
import io.ledgerhop.command.file.RuleOptions;
import io.ledgerhop.command.file.RulePaths;
import io.ledgerhop.command.file.WorkbookArgument;
import io.ledgerhop.command.file.WorkbookFile;
import io.ledgerhop.command.page.AnswerColumn;
import io.ledgerhop.command.page.AnswerOutput;
import io.ledgerhop.command.page.AnswerPage;
import io.ledgerhop.command.page.AnswerTable;
import io.ledgerhop.command.page.Exits;
import io.ledgerhop.command.page.Words;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.drools.file.RuleCompiler;
import io.ledgerhop.mapping.drools.file.RuleFile;
import io.ledgerhop.mapping.layer.WorkbookLayers;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads a workbook as <i>Ledger Rules</i> does, and runs its tests. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Reads a mapping workbook as a run would, with the overrides and rule files beside it, compares it with its tab Lists, and runs the tests of its tab Tests.",
      "All errors come in one go, each with its cell."
    },
    exitCodeListHeading = Exits.HEADING,
    exitCodeList = {Exits.DONE_TEXT, Exits.FAILED_TEXT, Exits.NEEDS_TEXT})
final class CheckCommand implements Callable<Integer> {

  private static final List<AnswerColumn> COLUMNS =
      List.of(
          AnswerColumn.text("Cell"), AnswerColumn.text("What"), AnswerColumn.text("What to do"));

  @ArgGroup(multiplicity = "1")
  private WorkbookArgument workbook = new WorkbookArgument();

  @Mixin private RuleOptions beside = new RuleOptions();
  @Mixin private CutOffZone zone = new CutOffZone();
  @Mixin private AnswerOutput output = new AnswerOutput();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String name = new WorkbookFile(workbook.path()).name();
    RulePaths paths = beside.paths();
    Outcome<WorkbookLayers> read = paths.layers(workbook.path());
    List<Problem> problems = new ArrayList<>(read.problems());
    List<String> about = new ArrayList<>();
    if (read.hasValue()) {
      WorkbookLayers layers = read.value();
      for (MappingTable table : layers.workbooks()) {
        problems.addAll(layers.warnings(table));
        about.add(table.name() + ": " + table.counts() + ", " + tests(table) + ".");
      }
      problems.addAll(failures(layers, paths.files()));
    } else {
      about.add(name + ": it cannot be used as it is.");
    }
    about.addAll(paths.about());
    String what = paths.isEmpty() ? "workbook" : "workbook with what lies beside it";
    return output.show(answer(name, about, what, problems), spec.commandLine().getOut());
  }

  private static AnswerPage answer(
      String name, List<String> about, String what, List<Problem> problems) {
    List<Problem> errors = problems.stream().filter(Problem::isError).toList();
    List<Problem> warnings = problems.stream().filter(problem -> !problem.isError()).toList();
    List<String> needs =
        errors.isEmpty()
            ? List.of()
            : List.of(Words.count(errors.size(), "error") + " to correct.");
    return new AnswerPage(
        "check",
        "Check of " + name,
        about,
        needs,
        errors.isEmpty()
            ? "The " + what + " can be used; " + Words.count(warnings.size(), "warning") + "."
            : "A run refuses this " + what + ".",
        List.of(
            table("check-errors", "Errors", "Each stops every run.", errors),
            table("check-warnings", "Warnings", "Nothing is stopped by these.", warnings)));
  }

  private static AnswerTable table(String name, String title, String note, List<Problem> problems) {
    List<List<String>> rows =
        problems.stream()
            .map(problem -> List.of(problem.place(), problem.fact(), problem.remedy()))
            .toList();
    return new AnswerTable(name, title, note, COLUMNS, rows, false, true);
  }

  /** The errors of the rule files, or the tests that fail. */
  private List<Problem> failures(WorkbookLayers layers, List<RuleFile> files) {
    RuleCompiler compiler = new RuleCompiler(files, zone.cutOff(), Optional.empty());
    Outcome<RuleSet> compiled = compiler.compile(layers);
    if (!compiled.hasValue()) {
      return compiled.problems();
    }
    try {
      return compiler.failures(layers);
    } finally {
      compiled.value().close();
    }
  }

  private static String tests(MappingTable table) {
    return Words.count(table.examples().size(), "test");
  }
}
