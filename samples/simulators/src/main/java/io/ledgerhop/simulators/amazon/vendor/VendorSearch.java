// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.vendor;

import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.record.RecordStore;
import io.ledgerhop.simulators.amazon.wire.Arguments;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.PageTokens;
import io.ledgerhop.simulators.amazon.wire.PageTokens.Page;
import io.ledgerhop.simulators.amazon.wire.Paging;
import io.ledgerhop.simulators.amazon.wire.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The search that orders and their status have in common: windows, order of rows, pages. */
final class VendorSearch {

  private static final int LIMIT_MAX = 100;

  private final RecordStore records;
  private final PageTokens pages = PageTokens.withOrWithoutParameters("nextToken");
  private final RecordKind kind;
  private final String dateMember;
  private final String changedMember;
  private final String changedPrefix;

  /**
   * Creates a search in one kind of object.
   *
   * @param dates the members with the creation and the last change of an object, and the prefix of
   *     the parameters for the change
   */
  VendorSearch(RecordStore records, RecordKind kind, Dates dates) {
    this.records = records;
    this.kind = kind;
    this.dateMember = dates.created;
    this.changedPrefix = dates.changedPrefix;
    this.changedMember = dates.changed;
  }

  record Dates(String created, String changed, String changedPrefix) {}

  /** The requested page of the objects that also pass this filter. */
  Page page(Question question, Predicate<JsonObject> filter) {
    Arguments arguments = question.arguments();
    List<VendorWindow> windows = windows(arguments);
    boolean descending =
        arguments.oneOf("sortOrder", Set.of("ASC", "DESC")).filter("DESC"::equals).isPresent();
    Paging paging = new Paging(arguments.number("limit", LIMIT_MAX, LIMIT_MAX), 0);
    Comparator<JsonObject> byDate =
        Comparator.comparing(order -> order.instant(dateMember).orElse(Instant.EPOCH));
    return pages.page(
        question,
        paging,
        () ->
            records.of(question.account(), kind).stream()
                .filter(order -> windows.stream().allMatch(window -> window.holds(order)))
                .filter(filter)
                .sorted(descending ? byDate.reversed() : byDate)
                .toList());
  }

  private List<VendorWindow> windows(Arguments arguments) {
    List<VendorWindow> windows = new ArrayList<>();
    VendorWindow.of(arguments, "created", dateMember).ifPresent(windows::add);
    VendorWindow.of(arguments, changedPrefix, changedMember).ifPresent(windows::add);
    if (windows.isEmpty()) {
      windows.add(VendorWindow.lastDays(arguments, dateMember));
    }
    return windows;
  }

  /** True if the parameter is absent, or the order has its value at this path. */
  static boolean fits(Arguments arguments, String name, JsonObject order, String path) {
    Optional<String> requested = arguments.text(name);
    return requested.isEmpty() || order.text(path).equals(requested);
  }
}
