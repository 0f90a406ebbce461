// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.HEADER_MISSING;
import static io.ledgerhop.mapping.split.SplitProblem.PERIODS_OVERLAP;
import static io.ledgerhop.mapping.split.SplitProblem.SHARES_NOT_WHOLE;
import static io.ledgerhop.mapping.split.SplitProblem.SPLIT_UNNAMED;
import static io.ledgerhop.mapping.split.SplitProblem.TOO_MANY_PARTS;
import static io.ledgerhop.mapping.split.SplitProblem.WEIGHTS_ZERO;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.condition.DateRange;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.sheet.KnownSplits.Entry;
import io.ledgerhop.mapping.sheet.file.SheetRow;
import io.ledgerhop.mapping.sheet.file.Tab;
import io.ledgerhop.mapping.split.Split;
import io.ledgerhop.mapping.split.SplitKind;
import io.ledgerhop.mapping.split.SplitPart;
import io.ledgerhop.mapping.split.SplitPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tab Shares or Drivers: rows of the same name and period split money between them. */
final class SplitTab {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final SplitKind kind;
  private final Tab tab;
  private final boolean countsFrom1904;
  private final Findings problems;

  SplitTab(SplitKind kind, Tab tab, boolean countsFrom1904, Findings problems) {
    this.kind = kind;
    this.tab = tab;
    this.countsFrom1904 = countsFrom1904;
    this.problems = problems;
  }

  /** Reads all rows, adds their errors to the problems, and the names to those that are known. */
  void addTo(KnownSplits known) {
    List<SheetRow> rows = TabHeader.rows(tab);
    if (rows.isEmpty()) {
      problems.add(HEADER_MISSING.at(tab.name()));
      return;
    }
    long before = problems.errors();
    TabHeader header = TabHeader.of(tab.name(), rows.get(0), titles(), problems);
    if (problems.errors() == before) {
      List<SheetRow> below = rows.subList(1, rows.size());
      header.unnamedColumns(below, problems);
      byName(header, below).values().forEach(same -> known.add(entry(same), problems));
    }
  }

  private TabTitles titles() {
    List<String> known =
        Stream.of(
                Stream.of(SplitRow.NAME, kind.weightTitle()),
                Stream.of(MappingColumn.FROM, MappingColumn.TO, MappingColumn.GL_ACCOUNT)
                    .map(MappingColumn::title),
                dimensionTitles(),
                Stream.of(MappingColumn.NOTE, MappingColumn.TICKET).map(MappingColumn::title))
            .flatMap(titles -> titles)
            .toList();
    List<String> needed = List.of(SplitRow.NAME, kind.weightTitle());
    return new TabTitles(known, needed, MappingHeader::isDimension);
  }

  /** In the order of the Mapping tab. */
  private static Stream<String> dimensionTitles() {
    return Arrays.stream(Dimension.values())
        .map(MappingColumn::of)
        .sorted()
        .map(MappingColumn::title);
  }

  private Map<String, List<SplitRow>> byName(TabHeader header, List<SheetRow> below) {
    Map<String, List<SplitRow>> byName = new LinkedHashMap<>();
    for (SheetRow row : below) {
      SplitRow read = SplitRow.of(kind, TabRow.of(header, row, problems), countsFrom1904, problems);
      if (read.name().isEmpty()) {
        problems.add(SPLIT_UNNAMED.at(read.namePlace()));
      } else {
        byName.computeIfAbsent(PlainText.of(read.name()), unused -> new ArrayList<>()).add(read);
      }
    }
    return byName;
  }

  /** The rows of a name are checked together only if each of them can be read. */
  private Entry entry(List<SplitRow> rows) {
    SplitRow first = rows.get(0);
    long before = problems.errors();
    boolean readable = rows.stream().allMatch(row -> row.part().isPresent());
    Optional<Split> split = readable ? Optional.of(split(first.name(), rows)) : Optional.empty();
    return new Entry(
        first.name(),
        problems.errors() > before ? Optional.empty() : split,
        tab.name(),
        first.namePlace());
  }

  private Split split(String name, List<SplitRow> rows) {
    Map<DateRange, List<SplitRow>> periods =
        rows.stream()
            .collect(
                Collectors.groupingBy(SplitRow::dates, LinkedHashMap::new, Collectors.toList()));
    overlaps(name, periods);
    return new Split(
        kind,
        name,
        periods.entrySet().stream()
            .map(period -> period(name, period.getKey(), period.getValue()))
            .toList());
  }

  private void overlaps(String name, Map<DateRange, List<SplitRow>> periods) {
    List<SplitRow> firsts =
        periods.values().stream()
            .map(rows -> rows.get(0))
            .sorted(
                Comparator.comparing((SplitRow row) -> row.dates().from().orElse(LocalDate.MIN)))
            .toList();
    for (int at = 1; at < firsts.size(); at++) {
      SplitRow earlier = firsts.get(at - 1);
      SplitRow later = firsts.get(at);
      if (earlier.dates().sampleWith(later.dates()).isPresent()) {
        boolean inOrder = earlier.row() < later.row();
        SplitRow lower = inOrder ? later : earlier;
        SplitRow upper = inOrder ? earlier : later;
        problems.add(PERIODS_OVERLAP.at(lower.periodPlace(), name, upper.row()));
      }
    }
  }

  private SplitPeriod period(String name, DateRange dates, List<SplitRow> rows) {
    List<SplitPart> parts = rows.stream().flatMap(row -> row.part().stream()).toList();
    SplitPart last = parts.get(parts.size() - 1);
    BigDecimal sum = parts.stream().map(SplitPart::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (parts.size() > SplitPeriod.PARTS_MAX) {
      problems.add(TOO_MANY_PARTS.at(last.place(), name, words(dates), SplitPeriod.PARTS_MAX));
    }
    switch (kind) {
      case SHARES -> {
        if (sum.compareTo(HUNDRED) != 0) {
          String shown = sum.stripTrailingZeros().toPlainString();
          problems.add(SHARES_NOT_WHOLE.at(last.place(), name, words(dates), shown));
        }
      }
      case DRIVERS -> {
        if (sum.signum() == 0) {
          problems.add(WEIGHTS_ZERO.at(last.place(), name, words(dates)));
        }
      }
    }
    return new SplitPeriod(kind, dates, parts);
  }

  private static String words(DateRange dates) {
    return dates.from().map(from -> " from " + from).orElse("")
        + dates.to().map(to -> " to " + to).orElse("");
  }
}
