// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.layer.WorkbookLayers;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hop.core.variables.IVariables;

/** Reads a workbook and its overrides, and collects the problems of all of them. */
final class LayerFiles {

  private final IVariables variables;
  private final boolean areSeveral;
  private final Map<String, Outcome<MappingTable>> read = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private LayerFiles(IVariables variables, boolean areSeveral) {
    this.variables = variables;
    this.areSeveral = areSeveral;
  }

  /**
   * The workbooks, or the problems of all their files; where there are several, each problem has
   * its file.
   *
   * @param path of the base
   */
  static Outcome<WorkbookLayers> read(
      String path, OverridesOption overrides, IVariables variables) {
    boolean areSeveral = overrides.general().isPresent() || !overrides.bySeller().isEmpty();
    LayerFiles files = new LayerFiles(variables, areSeveral);
    Optional<MappingTable> base = files.table(path);
    Optional<MappingTable> general = overrides.general().flatMap(files::table);
    Map<String, MappingTable> bySeller = new LinkedHashMap<>();
    overrides
        .bySeller()
        .forEach((seller, own) -> files.table(own).ifPresent(table -> bySeller.put(seller, table)));
    return files.problems.isEmpty()
        ? WorkbookLayers.of(base.orElseThrow(), general, bySeller)
        : Outcome.failed(files.problems);
  }

  /** A file that several seller accounts have is read once. */
  private Optional<MappingTable> table(String path) {
    boolean isKnown = read.containsKey(path);
    Outcome<MappingTable> table =
        read.computeIfAbsent(path, file -> Workbook.read(file, variables));
    if (table.hasValue()) {
      return Optional.of(table.value());
    }
    if (!isKnown) {
      problems.addAll(
          areSeveral ? WorkbookLayers.problems(nameOf(path), table.problems()) : table.problems());
    }
    return Optional.empty();
  }

  private static String nameOf(String path) {
    String trimmed = path.replaceAll("[/\\\\]+$", "");
    int slash = Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\'));
    return trimmed.substring(slash + 1);
  }
}
