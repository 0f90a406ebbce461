// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.file;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that name what lies beside a workbook: overrides and rule files. */
public final class RuleOptions {

  @Option(
      names = "--overrides",
      paramLabel = "TEXT",
      description =
          "the workbooks of overrides, as in the option Overrides of Ledger Rules:"
              + " \"all.xlsx; UK=uk.xlsx\"")
  private String overrides = "";

  @Option(
      names = "--rules",
      arity = "1..*",
      split = ";",
      paramLabel = "PATH",
      description = "the rule files, or folders of them, as in the option Rule files")
  private List<String> rules = new ArrayList<>();

  /** What the options name. */
  public RulePaths paths() {
    return new RulePaths(overrides, rules);
  }
}
