// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.layer;

import static io.ledgerhop.mapping.layer.LayerProblem.WORKBOOK_NAME_TWICE;

import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.ProductLines;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A base workbook, with overrides for all seller accounts and for single ones.
 *
 * <p>A row of the overrides that matches a line wins over all rows below it, however specific these
 * are. Two rows of the same workbook with the same rank are a tie.
 */
public final class WorkbookLayers {

  private final MappingTable base;
  private final Optional<MappingTable> general;
  private final Map<String, MappingTable> bySeller;

  private WorkbookLayers(
      MappingTable base, Optional<MappingTable> general, Map<String, MappingTable> bySeller) {
    this.base = base;
    this.general = general;
    this.bySeller = bySeller;
  }

  /** A workbook without overrides. */
  public static WorkbookLayers of(MappingTable base) {
    return new WorkbookLayers(base, Optional.empty(), Map.of());
  }

  /**
   * Puts overrides on a base.
   *
   * @param general for all seller accounts
   * @param bySeller for single seller accounts, on top; several may have the same workbook
   * @return the layers, or a problem for each name that two different workbooks have
   */
  public static Outcome<WorkbookLayers> of(
      MappingTable base, Optional<MappingTable> general, Map<String, MappingTable> bySeller) {
    WorkbookLayers layers = new WorkbookLayers(base, general, new LinkedHashMap<>(bySeller));
    List<Problem> twice = twice(layers.workbooks());
    return twice.isEmpty() ? Outcome.of(layers) : Outcome.failed(twice);
  }

  private static List<Problem> twice(List<MappingTable> workbooks) {
    Map<String, Integer> counts = new HashMap<>();
    workbooks.forEach(table -> counts.merge(table.name(), 1, Integer::sum));
    return workbooks.stream()
        .map(MappingTable::name)
        .distinct()
        .filter(name -> counts.getOrDefault(name, 0) > 1)
        .map(WORKBOOK_NAME_TWICE::at)
        .toList();
  }

  /** All workbooks, the base first. */
  public List<MappingTable> workbooks() {
    List<MappingTable> workbooks = new ArrayList<>(List.of(base));
    general.ifPresent(workbooks::add);
    Map<String, MappingTable> distinct = new LinkedHashMap<>();
    bySeller.values().forEach(table -> distinct.putIfAbsent(table.name() + table.hash(), table));
    workbooks.addAll(distinct.values());
    return workbooks;
  }

  /** What holds for seller accounts without overrides of their own. */
  public MappingTable usual() {
    return general.map(over -> stacked(List.of(base, over))).orElse(base);
  }

  /** What holds for the seller accounts that have overrides of their own. */
  public Map<String, MappingTable> bySeller() {
    Map<String, MappingTable> tables = new LinkedHashMap<>();
    bySeller.forEach((seller, own) -> tables.put(seller, stacked(below(own))));
    return tables;
  }

  /**
   * For each workbook with tests, what they are run against: the workbook on those below it, with
   * its tests only. Tests of the base know nothing of overrides, which change it on purpose.
   */
  public List<MappingTable> tested() {
    Set<MappingTable> own = new LinkedHashSet<>(bySeller.values());
    List<MappingTable> tested = new ArrayList<>(List.of(base));
    general.ifPresent(over -> tested.add(stacked(List.of(base, over))));
    own.forEach(over -> tested.add(stacked(below(over))));
    return tested.stream().filter(table -> !table.examples().isEmpty()).toList();
  }

  /** What holds for a seller account. */
  public MappingTable tableOf(String seller) {
    return stacked(stackOf(seller));
  }

  /**
   * For each workbook of a seller account that has tests: the workbook on those below it, with its
   * tests only. The rows are equal to those of {@link #tableOf}.
   */
  public List<MappingTable> testedOf(String seller) {
    List<MappingTable> stack = stackOf(seller);
    List<MappingTable> tested = new ArrayList<>();
    for (int top = 1; top <= stack.size(); top++) {
      if (!stack.get(top - 1).examples().isEmpty()) {
        tested.add(stack.size() == 1 ? base : relocated(stack.subList(0, top)));
      }
    }
    return tested;
  }

  private List<MappingTable> stackOf(String seller) {
    MappingTable own = bySeller.get(seller);
    if (own != null) {
      return below(own);
    }
    return general.map(over -> List.of(base, over)).orElse(List.of(base));
  }

  /** The seller accounts that have overrides of their own. */
  public Set<String> sellers() {
    return Set.copyOf(bySeller.keySet());
  }

  private List<MappingTable> below(MappingTable own) {
    List<MappingTable> stack = new ArrayList<>(List.of(base));
    general.ifPresent(stack::add);
    stack.add(own);
    return stack;
  }

  /** The warnings of a workbook; where there are several, they name it. */
  public List<Problem> warnings(MappingTable workbook) {
    return workbooks().size() == 1
        ? workbook.warnings()
        : problems(workbook.name(), workbook.warnings());
  }

  /** The problems of one of several workbooks, which name it. */
  public static List<Problem> problems(String workbook, List<Problem> problems) {
    return problems.stream().map(problem -> Relocation.problem(workbook, problem)).toList();
  }

  /**
   * Workbooks as one: each row has its layer and the name of its workbook. The tests are those of
   * the highest one.
   *
   * @param lowestFirst at least one; names differ
   */
  public static MappingTable stacked(List<MappingTable> lowestFirst) {
    return lowestFirst.size() == 1 ? lowestFirst.get(0) : relocated(lowestFirst);
  }

  private static MappingTable relocated(List<MappingTable> lowestFirst) {
    List<MappingRow> rows = new ArrayList<>();
    List<Problem> warnings = new ArrayList<>();
    ProductLines products = ProductLines.NONE;
    for (int layer = 0; layer < lowestFirst.size(); layer++) {
      MappingTable table = lowestFirst.get(layer);
      rows.addAll(Relocation.rows(table, layer));
      warnings.addAll(problems(table.name(), table.warnings()));
      products = table.products().over(products);
    }
    MappingTable top = lowestFirst.get(lowestFirst.size() - 1);
    return new MappingTable(
        hash(lowestFirst),
        lowestFirst.stream().map(MappingTable::name).collect(Collectors.joining(" + ")),
        rows,
        counts(lowestFirst),
        warnings,
        Relocation.examples(top),
        products);
  }

  private static MappingTable.RowCounts counts(List<MappingTable> tables) {
    return new MappingTable.RowCounts(
        tables.stream().mapToInt(table -> table.counts().read()).sum(),
        tables.stream().mapToInt(table -> table.counts().off()).sum(),
        tables.stream().mapToInt(table -> table.counts().skipped()).sum());
  }

  /** The hash of all layers in their order, and of their names, which are in the places. */
  private static String hash(List<MappingTable> tables) {
    return DigestUtils.sha256Hex(
        tables.stream()
            .map(table -> table.hash() + " " + table.name() + "\n")
            .collect(Collectors.joining("", "layers\n", "")));
  }
}
