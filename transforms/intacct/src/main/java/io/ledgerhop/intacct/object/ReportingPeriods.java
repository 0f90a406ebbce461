// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.query.Query;
import io.ledgerhop.intacct.query.RecordReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the reporting periods of a company (Intacct: object REPORTINGPERIOD).
 *
 * <p>Beside its months a company usually has quarters and years. Only the shortest periods are
 * those of the books: one that contains another is left out, and so is one that is not active.
 */
public final class ReportingPeriods {

  private static final String NAME = "NAME";
  private static final String FIRST = "START_DATE";
  private static final String LAST = "END_DATE";
  private static final int PERIODS_MAX = 5_000;

  private ReportingPeriods() {}

  private record Period(String name, LocalDate first, LocalDate last) {

    boolean contains(Period other) {
      boolean isSame = first.equals(other.first) && last.equals(other.last);
      return !isSame && !first.isAfter(other.first) && !last.isBefore(other.last);
    }

    boolean isSameAs(Period other) {
      return first.equals(other.first) && last.equals(other.last);
    }
  }

  /**
   * The periods as a table: its titles, and below them name, first day and last day, days as
   * 2026-10-31. A period whose days cannot be read is left out. Calls Intacct.
   */
  public static List<List<String>> table(IntacctClient client) {
    Query all =
        Query.all(
            "REPORTINGPERIOD",
            List.of(NAME, FIRST, LAST, "STATUS"),
            Query.Level.of(client.credentials().entity()));
    List<Period> periods = new ArrayList<>();
    for (XmlNode row : new RecordReader(client).all(all, PERIODS_MAX)) {
      if (row.text("STATUS").equalsIgnoreCase("active")) {
        period(row)
            .filter(period -> periods.stream().noneMatch(period::isSameAs))
            .ifPresent(periods::add);
      }
    }
    List<List<String>> table = new ArrayList<>();
    table.add(List.of(NAME, FIRST, LAST));
    for (Period period : periods) {
      if (periods.stream().noneMatch(period::contains)) {
        table.add(List.of(period.name, period.first.toString(), period.last.toString()));
      }
    }
    return table;
  }

  private static Optional<Period> period(XmlNode row) {
    Optional<LocalDate> first = WireDate.of(row.text(FIRST));
    Optional<LocalDate> last = WireDate.of(row.text(LAST));
    return first.flatMap(day -> last.map(end -> new Period(row.text(NAME), day, end)));
  }
}
