// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A filter for reports.
 *
 * @param types Amazon's report types, one to ten
 * @param statuses Amazon's processing statuses; all if empty
 * @param marketplaceIds at most ten; a report matches if it has one of them; all if empty
 * @param since creation time of the oldest
 * @param until creation time of the newest; empty if reports up to now are wanted
 */
public record ReportFilter(
    List<String> types,
    List<String> statuses,
    List<String> marketplaceIds,
    Instant since,
    Optional<Instant> until) {

  /** Amazon accepts at most this many values in a filter. */
  public static final int VALUES_MAX = 10;

  /** Refuses a filter that Amazon would refuse. */
  public ReportFilter {
    types = List.copyOf(types);
    statuses = List.copyOf(statuses);
    marketplaceIds = List.copyOf(marketplaceIds);
    if (types.isEmpty() || types.size() > VALUES_MAX || marketplaceIds.size() > VALUES_MAX) {
      throw new IllegalArgumentException(
          "one to ten types and up to ten marketplaces: " + types + ", " + marketplaceIds);
    }
  }

  /** All reports of one type. */
  public static ReportFilter of(String type, Instant since) {
    return new ReportFilter(List.of(type), List.of(), List.of(), since, Optional.empty());
  }

  public ReportFilter withStatuses(String... wanted) {
    return new ReportFilter(types, List.of(wanted), marketplaceIds, since, until);
  }

  /** If there are more marketplaces than Amazon accepts, none is sent, which finds more reports. */
  public ReportFilter withMarketplaces(List<String> ids) {
    return new ReportFilter(
        types, statuses, ids.size() > VALUES_MAX ? List.of() : ids, since, until);
  }

  ReportFilter notBefore(Instant earliest) {
    return since.isBefore(earliest)
        ? new ReportFilter(types, statuses, marketplaceIds, earliest, until)
        : this;
  }

  boolean admits(Report report) {
    return types.contains(report.type())
        && (statuses.isEmpty() || statuses.contains(report.status()));
  }
}
