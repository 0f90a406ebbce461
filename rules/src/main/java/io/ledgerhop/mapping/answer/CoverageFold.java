// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.LineContext;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.check.DecidingRows;
import io.ledgerhop.mapping.drools.Combination;
import io.ledgerhop.mapping.drools.file.OrderedLines;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Adds up the coverage of a workbook line by line. Memory grows with the combinations of values
 * that the rows use and with the rows, not with the lines.
 */
public final class CoverageFold {

  private final MappingTable table;
  private final RuleSet rules;
  private final DecidingRows deciding;
  private final Combination.UsedFields fields;
  private final MoneyCount total = new MoneyCount();
  private final Map<Case, Tally> tallies = new LinkedHashMap<>();
  private final Map<Type, UnmappedMoney> unmapped = new LinkedHashMap<>();
  private final Map<MappingRow, MoneyLine> samples = new LinkedHashMap<>();

  /** Lines that are decided alike. */
  private record Case(Combination combination, String place, String reason) {}

  private record Type(LineType type, String currency) {}

  private record Pair(MappingRow loser, String winner, LostBy lostBy) {}

  /**
   * The lines of a case.
   *
   * @param winner empty if no row decides
   */
  private record Tally(
      Contest contest,
      Optional<MappingRow> winner,
      boolean byFile,
      boolean held,
      MoneyCount count) {

    boolean isTie() {
      return winner.isEmpty() && !byFile && contest.isTie();
    }
  }

  /**
   * @param rules compiled from the workbook, alone or with rule files
   * @param cutOff the cut-off with which they were compiled
   */
  public CoverageFold(MappingTable table, RuleSet rules, CutOff cutOff) {
    this.table = table;
    this.rules = rules;
    this.deciding = new DecidingRows(table);
    this.fields =
        new Combination.UsedFields(table.rows(), new LineContext(cutOff, table.products()));
  }

  /** Adds a line that is alone in its order. */
  public void add(MoneyLine line) {
    add(line, rules.map(line));
  }

  /**
   * Adds lines of one settlement, in any order.
   *
   * @param lines if the rules look at orders, with each line all lines of its order
   */
  public void addOrders(List<MoneyLine> lines) {
    List<List<Posting>> postings = OrderedLines.of(lines.stream()).postings(rules);
    for (int at = 0; at < lines.size(); at++) {
      add(lines.get(at), postings.get(at));
    }
  }

  private void add(MoneyLine line, List<Posting> postings) {
    total.add(line.amount());
    Assignment assignment = postings.get(0).assignment();
    if (assignment.isUnmapped()) {
      addUnmapped(line, assignment.nearest());
      return;
    }
    Case lines = new Case(fields.of(line), assignment.rule().place(), assignment.reason());
    Tally tally = tallies.computeIfAbsent(lines, unused -> started(lines, assignment));
    tally.count().add(line.amount());
    tally.winner().ifPresent(row -> samples.putIfAbsent(row, line));
  }

  /**
   * The coverage of the lines that were added.
   *
   * @param tested the rows on which a test lands
   */
  public Coverage coverage(Set<MappingRow> tested) {
    Map<MappingRow, MoneyCount> matched = new HashMap<>();
    Map<MappingRow, MoneyCount> decided = new HashMap<>();
    for (Tally tally : tallies.values()) {
      tally.contest().matching().forEach(row -> count(matched, row).add(tally.count()));
      tally.winner().ifPresent(row -> count(decided, row).add(tally.count()));
    }
    List<RowUse> rows =
        table.rows().stream()
            .map(
                row ->
                    new RowUse(row, count(matched, row), count(decided, row), tested.contains(row)))
            .toList();
    return new Coverage(total, unmapped(), held(), byFiles(), rows, lost());
  }

  /** For each row that decides lines, the first of them, in the order in which they were found. */
  public Map<MappingRow, MoneyLine> samples() {
    return new LinkedHashMap<>(samples);
  }

  private void addUnmapped(MoneyLine line, String nearest) {
    Type type = new Type(line.type(), line.amount().currency().getCurrencyCode());
    CurrencyCount one = new CurrencyCount(1, line.amount());
    unmapped.merge(
        type,
        new UnmappedMoney(line.type(), one, nearest),
        (before, unused) ->
            new UnmappedMoney(
                before.type(),
                before.count().plus(line.amount()),
                before.nearest().isEmpty() ? nearest : before.nearest()));
  }

  private Tally started(Case lines, Assignment assignment) {
    LineFacts facts = lines.combination().facts();
    Contest contest = Contest.of(table.rows(), facts);
    Optional<MappingRow> row = deciding.row(assignment);
    boolean held = assignment.postAs() == PostAs.HOLD;
    Optional<MappingRow> winner = row.filter(found -> !contest.isTie());
    return new Tally(contest, winner, row.isEmpty(), held, new MoneyCount());
  }

  private static MoneyCount count(Map<MappingRow, MoneyCount> counts, MappingRow row) {
    return counts.computeIfAbsent(row, unused -> new MoneyCount());
  }

  private List<UnmappedMoney> unmapped() {
    return unmapped.values().stream()
        .sorted(
            Comparator.comparingLong((UnmappedMoney money) -> money.count().lines())
                .reversed()
                .thenComparing(money -> money.type().toString()))
        .toList();
  }

  private List<FileRuleUse> byFiles() {
    Map<String, MoneyCount> counts = new LinkedHashMap<>();
    tallies.forEach(
        (lines, tally) -> {
          if (tally.byFile()) {
            counts.computeIfAbsent(lines.place(), unused -> new MoneyCount()).add(tally.count());
          }
        });
    return counts.entrySet().stream()
        .map(use -> new FileRuleUse(use.getKey(), use.getValue()))
        .sorted(
            Comparator.comparingLong((FileRuleUse use) -> use.count().lines())
                .reversed()
                .thenComparing(FileRuleUse::rule))
        .toList();
  }

  private List<HeldMoney> held() {
    Map<String, HeldMoney> held = new LinkedHashMap<>();
    tallies.forEach(
        (lines, tally) -> {
          if (tally.held()) {
            String key = lines.place() + "\n" + lines.reason();
            held.computeIfAbsent(
                    key,
                    unused ->
                        new HeldMoney(
                            lines.place(), lines.reason(), tally.isTie(), new MoneyCount()))
                .count()
                .add(tally.count());
          }
        });
    return held.values().stream()
        .sorted(Comparator.comparingLong((HeldMoney money) -> money.count().lines()).reversed())
        .toList();
  }

  private List<LostLines> lost() {
    Map<Pair, MoneyCount> lost = new LinkedHashMap<>();
    tallies.forEach(
        (lines, tally) -> {
          String winner = winner(lines, tally);
          for (RunnerUp loser : tally.contest().runnersUp(tally.byFile())) {
            if (!loser.row().place().equals(winner)) {
              Pair pair = new Pair(loser.row(), winner, loser.lostBy());
              lost.computeIfAbsent(pair, unused -> new MoneyCount()).add(tally.count());
            }
          }
        });
    List<LostLines> sorted = new ArrayList<>();
    lost.forEach(
        (pair, count) ->
            sorted.add(new LostLines(pair.loser(), pair.winner(), pair.lostBy(), count)));
    sorted.sort(
        Comparator.comparingInt((LostLines lines) -> lines.loser().layer())
            .thenComparingInt(lines -> lines.loser().cells().row())
            .thenComparing(LostLines::winner)
            .thenComparing(LostLines::lostBy));
    return sorted;
  }

  private static String winner(Case lines, Tally tally) {
    return tally.byFile() ? lines.place() : tally.contest().matching().get(0).place();
  }
}
