// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import io.ledgerhop.mapping.Conditions;
import io.ledgerhop.mapping.ExampleLine;
import io.ledgerhop.mapping.LineContext;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.condition.DateRange;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The days on which the tests of a workbook run. */
public record ExampleDays(MappingTable table, CutOff cutOff) {

  private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

  /**
   * The line of a test on each of its days, the earliest first. A test without a day runs once for
   * each period between the From and To dates of the rows and of their splits.
   */
  public List<MoneyLine> lines(ExampleLine example) {
    return days(example).stream().map(day -> line(example, day)).toList();
  }

  private MoneyLine line(ExampleLine example, LocalDate day) {
    return example.postedAt(
        day.atTime(LocalTime.NOON).atZone(cutOff.zoneOf(example.settlement())).toInstant());
  }

  private NavigableSet<LocalDate> days(ExampleLine example) {
    if (example.day().isPresent()) {
      return new TreeSet<>(List.of(example.day().get()));
    }
    NavigableSet<LocalDate> starts = new TreeSet<>();
    LineContext context = new LineContext(cutOff, table.products());
    LineFacts facts = LineFacts.of(line(example, SOME_DAY), context);
    for (MappingRow row : table.rows()) {
      DateRange dates = row.conditions().dates();
      Conditions others =
          new Conditions(row.conditions().texts(), row.conditions().sign(), DateRange.ALWAYS);
      if (others.accept(facts)) {
        addTo(starts, dates);
        row.target()
            .split()
            .ifPresent(split -> split.periods().forEach(period -> addTo(starts, period.dates())));
      }
    }
    starts.add(starts.isEmpty() ? SOME_DAY : starts.first().minusDays(1));
    return starts;
  }

  private static void addTo(NavigableSet<LocalDate> starts, DateRange dates) {
    dates.from().ifPresent(starts::add);
    dates.to().map(last -> last.plusDays(1)).ifPresent(starts::add);
  }
}
