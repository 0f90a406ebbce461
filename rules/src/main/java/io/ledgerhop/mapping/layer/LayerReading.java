// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.layer;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a workbook and its overrides, and collects the problems of all of them. */
public final class LayerReading {

  private final Function<String, Outcome<MappingTable>> reader;
  private final boolean areSeveral;
  private final Map<String, Outcome<MappingTable>> read = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private LayerReading(Function<String, Outcome<MappingTable>> reader, boolean areSeveral) {
    this.reader = reader;
    this.areSeveral = areSeveral;
  }

  /**
   * The workbooks, or the problems of all their files; where there are several, each problem has
   * its file.
   *
   * @param path of the base
   * @param reader reads the workbook at a path
   */
  public static Outcome<WorkbookLayers> read(
      String path, OverridePaths overrides, Function<String, Outcome<MappingTable>> reader) {
    boolean areSeveral = overrides.general().isPresent() || !overrides.bySeller().isEmpty();
    LayerReading files = new LayerReading(reader, areSeveral);
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
    Outcome<MappingTable> table = read.computeIfAbsent(path, reader);
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
