// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.file;

import static io.ledgerhop.command.file.CommandProblem.RULE_FILES_HAVE_ERRORS;
import static io.ledgerhop.command.file.CommandProblem.RULE_FILES_NOT_READ;
import static io.ledgerhop.command.file.CommandProblem.SELLER_NEEDED;
import static io.ledgerhop.command.file.CommandProblem.WORKBOOK_HAS_ERRORS;
import static io.ledgerhop.command.file.CommandProblem.WORKBOOK_NOT_READ;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.answer.AccountRules;
import io.ledgerhop.mapping.drools.file.RuleFile;
import io.ledgerhop.mapping.layer.LayerReading;
import io.ledgerhop.mapping.layer.OverridePaths;
import io.ledgerhop.mapping.layer.WorkbookLayers;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.settlement.CutOff;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where overrides and rule files are.
 *
 * @param overrides as in the option <i>Overrides</i> of Ledger Rules; empty for none
 * @param rules files, folders, or folders and a name with wildcards; blank ones do not count
 */
public record RulePaths(String overrides, List<String> rules) {

  private static final String OVERRIDES = "--overrides";
  private static final String RULES = "--rules";

  /** Copies the paths that are not blank. */
  public RulePaths {
    rules = rules.stream().map(String::strip).filter(path -> !path.isEmpty()).toList();
  }

  /** True when they name nothing. */
  public boolean isEmpty() {
    return overrides.isBlank() && rules.isEmpty();
  }

  /** The workbook with its overrides, or what is wrong with any of them. */
  public Outcome<WorkbookLayers> layers(Path mapping) {
    Outcome<OverridePaths> paths = OverridePaths.parse(OVERRIDES, overrides);
    return paths.hasValue()
        ? LayerReading.read(mapping.toString(), paths.value(), RulePaths::workbook)
        : Outcome.failed(paths.problems());
  }

  private static Outcome<MappingTable> workbook(String path) {
    try {
      return new WorkbookFile(Path.of(path)).read();
    } catch (InvalidPathException e) {
      throw new ConnectorException(WORKBOOK_NOT_READ.at(path, e.getReason()), e);
    }
  }

  /** The highest workbook that holds for a seller account, whose tab Tests gets new tests. */
  public WorkbookFile top(Path mapping, String seller) {
    OverridePaths paths = OverridePaths.parse(OVERRIDES, overrides).value();
    Path highest =
        Optional.ofNullable(paths.bySeller().get(seller))
            .or(paths::general)
            .map(Path::of)
            .orElse(mapping);
    return new WorkbookFile(highest);
  }

  /** The rule files; throws a {@link ConnectorException} if one cannot be read. */
  public List<RuleFile> files() {
    try {
      return DiskRules.read(rules);
    } catch (FileSystemException e) {
      throw new ConnectorException(RULE_FILES_NOT_READ.at(e.getFile(), Reasons.of(e)), e);
    } catch (IOException e) {
      throw new ConnectorException(RULE_FILES_NOT_READ.at(RULES, Reasons.of(e)), e);
    } catch (InvalidPathException e) {
      throw new ConnectorException(
          RULE_FILES_NOT_READ.at(RULES, e.getInput() + ": " + e.getReason()), e);
    }
  }

  /**
   * The rules that hold for a seller account; to be closed.
   *
   * @param seller its name; empty if it is not named
   * @throws ConnectorException if a file cannot be read or has errors, or if the seller account is
   *     needed and not named
   */
  public AccountRules compile(Path mapping, String seller, CutOff cutOff) {
    String name = new WorkbookFile(mapping).name();
    WorkbookLayers layers = valueOf(name, layers(mapping), WORKBOOK_HAS_ERRORS);
    if (seller.isEmpty() && !layers.sellers().isEmpty()) {
      String first = layers.sellers().stream().sorted().findFirst().orElseThrow();
      throw new ConnectorException(SELLER_NEEDED.at("--seller", first));
    }
    return valueOf(
        RULES, AccountRules.compile(layers, seller, files(), cutOff), RULE_FILES_HAVE_ERRORS);
  }

  /** The workbooks and the rule files in a few words, as in {@code mapping.xlsx, orders.drl}. */
  public String words(AccountRules compiled) {
    Stream<String> names = files().stream().map(RuleFile::name);
    return Stream.concat(Stream.of(compiled.table().name()), names)
        .collect(Collectors.joining(", "));
  }

  /** A sentence that names the rule files; empty if there are none. */
  public List<String> about() {
    String names = String.join(", ", files().stream().map(RuleFile::name).toList());
    return names.isEmpty() ? List.of() : List.of("Rule files: " + names + ".");
  }

  private static <T> T valueOf(String place, Outcome<T> outcome, ProblemCode code) {
    if (outcome.hasValue()) {
      return outcome.value();
    }
    List<Problem> errors = outcome.problems().stream().filter(Problem::isError).toList();
    throw new ConnectorException(code.at(place, errors.size(), errors.get(0).message()));
  }
}
