// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer.finding;

import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.answer.AccountRules;
import io.ledgerhop.mapping.answer.Coverage;
import io.ledgerhop.mapping.answer.CoverageFold;
import io.ledgerhop.mapping.answer.LostLines;
import io.ledgerhop.mapping.drools.file.RuleFile;
import io.ledgerhop.mapping.layer.WorkbookLayers;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Adds up what a workbook, its overrides and rule files do with the lines of all seller accounts.
 * Memory grows with the combinations of values that the rows use and with the rows, not with the
 * lines. Close it after the findings were taken.
 */
public final class WorkbookFindings implements AutoCloseable {

  private final MappingTable base;
  private final Part usual;
  private final Map<String, Part> bySeller;

  /** The rules of seller accounts that have the same workbooks, and their lines. */
  private record Part(AccountRules rules, CoverageFold fold) {

    static Part of(AccountRules rules) {
      return new Part(rules, new CoverageFold(rules.table(), rules.rules(), rules.cutOff()));
    }
  }

  private WorkbookFindings(MappingTable base, Part usual, Map<String, Part> bySeller) {
    this.base = base;
    this.usual = usual;
    this.bySeller = bySeller;
  }

  /**
   * Compiles the rules of all seller accounts.
   *
   * @return all errors of the rule files if there are any
   */
  public static Outcome<WorkbookFindings> compile(
      WorkbookLayers layers, List<RuleFile> files, CutOff cutOff) {
    Outcome<AccountRules> usual = AccountRules.compile(layers, "", files, cutOff);
    if (!usual.hasValue()) {
      return Outcome.failed(usual.problems());
    }
    Map<String, Part> byHash = new LinkedHashMap<>();
    Map<String, Part> bySeller = new LinkedHashMap<>();
    layers
        .bySeller()
        .forEach(
            (seller, table) ->
                bySeller.put(
                    seller,
                    byHash.computeIfAbsent(
                        table.hash(),
                        hash ->
                            Part.of(AccountRules.compile(layers, seller, files, cutOff).value()))));
    return Outcome.of(
        new WorkbookFindings(layers.workbooks().get(0), Part.of(usual.value()), bySeller));
  }

  /** True when lines of an order must be added together. */
  public boolean needsOrders() {
    return usual.rules().rules().needsOrders();
  }

  /** The tests that fail. */
  public List<Problem> failures() {
    Set<Problem> failures = new LinkedHashSet<>();
    parts().forEach(part -> failures.addAll(part.rules().failures()));
    return List.copyOf(failures);
  }

  /**
   * Adds lines of one settlement, in any order.
   *
   * @param lines if the rules look at orders, with each line all lines of its order
   */
  public void addOrders(List<MoneyLine> lines) {
    if (!lines.isEmpty()) {
      String seller = lines.get(0).settlement().seller();
      bySeller.getOrDefault(seller, usual).fold().addOrders(lines);
    }
  }

  /** The findings about the lines that were added: first lines, then rows in sheet order. */
  public List<CoverageFinding> findings() {
    Map<Part, Coverage> coverages = new LinkedHashMap<>();
    parts().forEach(part -> coverages.put(part, part.fold().coverage(part.rules().testedRows())));
    Map<String, RowTally> rows = rows(coverages);
    List<CoverageFinding> findings = new ArrayList<>();
    coverages.values().forEach(coverage -> unmapped(coverage).forEach(findings::add));
    coverages.values().forEach(coverage -> held(coverage).forEach(findings::add));
    lost(coverages, rows, CoverageKind.SHADOWED).forEach(findings::add);
    lost(coverages, rows, CoverageKind.OVERLAPPING).forEach(findings::add);
    rows(rows, CoverageKind.UNTESTED, RowTally::isUntested).forEach(findings::add);
    rows(rows, CoverageKind.UNUSED, RowTally::isUnused).forEach(findings::add);
    return findings;
  }

  private Stream<Part> parts() {
    return Stream.concat(Stream.of(usual), bySeller.values().stream()).distinct();
  }

  /** Each row once, although the workbook below is a part of several rules. */
  private Map<String, RowTally> rows(Map<Part, Coverage> coverages) {
    Map<String, RowTally> rows = new LinkedHashMap<>();
    coverages.forEach(
        (part, coverage) ->
            coverage
                .rows()
                .forEach(
                    use ->
                        rows.compute(
                            key(part, use.row()),
                            (key, known) -> known == null ? RowTally.of(use) : known.plus(use))));
    return rows;
  }

  /** A workbook that is alone is not named in its places. */
  private String key(Part part, MappingRow row) {
    String place = row.cells().place();
    boolean isAlone = part.rules().table().name().equals(base.name());
    return isAlone ? row.cells().of(base.name()).place() : place;
  }

  private static Stream<CoverageFinding> unmapped(Coverage coverage) {
    return coverage.unmapped().stream()
        .map(
            money -> {
              String account = money.type().accountType();
              String types = money.type() + (account.isEmpty() ? "" : ", Account type " + account);
              String marketplace = money.type().marketplace();
              String where = marketplace.isEmpty() ? "" : ", Marketplace " + marketplace;
              return finding(CoverageKind.UNMAPPED, "", types + where, "", money.nearest())
                  .of(money.count());
            });
  }

  private static Stream<CoverageFinding> held(Coverage coverage) {
    return coverage.held().stream()
        .flatMap(
            money ->
                finding(CoverageKind.HELD, money.place(), "", "", money.reason())
                    .of(money.count()));
  }

  private Stream<CoverageFinding> lost(
      Map<Part, Coverage> coverages, Map<String, RowTally> rows, CoverageKind kind) {
    boolean shadowed = kind == CoverageKind.SHADOWED;
    return coverages.entrySet().stream()
        .flatMap(
            of ->
                of.getValue().lost().stream()
                    .filter(lines -> tally(rows, of.getKey(), lines).decidesNothing() == shadowed))
        .flatMap(
            lines ->
                finding(
                        kind,
                        lines.loser().place(),
                        RowWords.of(lines.loser()),
                        lines.winner(),
                        lines.lostBy().words())
                    .of(lines.count()));
  }

  private RowTally tally(Map<String, RowTally> rows, Part part, LostLines lines) {
    return Optional.ofNullable(rows.get(key(part, lines.loser()))).orElseThrow();
  }

  private static Stream<CoverageFinding> rows(
      Map<String, RowTally> rows, CoverageKind kind, Predicate<RowTally> wanted) {
    return rows.values().stream()
        .filter(wanted)
        .flatMap(
            tally ->
                finding(kind, tally.row().place(), RowWords.of(tally.row()), "", "")
                    .of(tally.decided()));
  }

  private static CoverageFinding finding(
      CoverageKind kind, String place, String conditions, String decidedBy, String reason) {
    return new CoverageFinding(kind, place, conditions, 0, Optional.empty(), decidedBy, reason);
  }

  @Override
  public void close() {
    parts().forEach(part -> part.rules().close());
  }
}
