// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.source.ReportOrder;
import io.ledgerhop.source.ReportState;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Places the orders of a run, except those that another run is placing. */
final class Placement {

  private final ReportMemory memory;
  private final ReportPoller poller;
  private final Consumer<String> log;
  private final Deque<ReportOrder> due = new ArrayDeque<>();
  private final Deque<ArchivedReport> failed = new ArrayDeque<>();

  Placement(ReportMemory memory, ReportPoller poller, Consumer<String> log) {
    this.memory = memory;
    this.poller = poller;
    this.log = log;
  }

  /** The orders whose reports are awaited. */
  Deque<ReportOrder> due() {
    return due;
  }

  /** The orders that could not be placed. */
  Deque<ArchivedReport> failed() {
    return failed;
  }

  /**
   * Places the wanted report, and continues those of the same series that earlier runs left
   * unfinished.
   *
   * @param again whether a report that was read before is ordered anew
   */
  void place(WantedReport wanted, boolean again) {
    Set<String> texts = new LinkedHashSet<>();
    memory.open(wanted.text()).forEach(order -> texts.add(order.request()));
    texts.add(wanted.text());
    for (String text : texts) {
      memory
          .alone(text, () -> place(text, wanted, again))
          .ifPresent(
              other ->
                  log.accept(
                      wanted.request().type()
                          + " is being ordered by another run, "
                          + other
                          + "; it is left to that one"));
    }
  }

  /** Reads the trail again, because another run may just have changed it. */
  private void place(String text, WantedReport wanted, boolean again) {
    Optional<ReportOrder> known = memory.order(text);
    if (known.filter(order -> order.state().isOpen()).isPresent()) {
      attempt(known.get(), false);
    } else if (text.equals(wanted.text()) && (known.isEmpty() || isAnew(known.get(), again))) {
      attempt(memory.intend(wanted), true);
    }
  }

  private boolean isAnew(ReportOrder ended, boolean again) {
    if (again || ended.state() == ReportState.FATAL) {
      return true;
    }
    String end = ended.state() == ReportState.READ ? "was read before" : "had no data";
    log.accept(
        ReportSupply.describe(ended.reportId(), ended.reportType())
            + ", the same request of "
            + ended.orderedAt()
            + ", "
            + end
            + " and is not ordered again");
    return false;
  }

  private void attempt(ReportOrder order, boolean isFresh) {
    try {
      due.add(isFresh ? poller.order(order) : poller.placed(order));
    } catch (ConnectorException e) {
      failed.add(ArchivedReport.failed(order, e));
    }
  }
}
