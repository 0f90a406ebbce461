// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.pick;

import io.ledgerhop.mapping.PluginLoader;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Reads a list in the background. */
public final class ListReading {

  private ListReading() {}

  /**
   * Starts to read.
   *
   * @param place the option, for messages
   * @param list calls a {@link LiveList}
   * @param taken the items that the option has already, which are left out
   * @param timeMax the time after which the reading ends with a problem
   * @return the entries, at least one, or why there are none; it may be cancelled
   */
  public static CompletableFuture<Outcome<List<ListEntry>>> start(
      String place, Supplier<List<ListEntry>> list, List<String> taken, Duration timeMax) {
    return LimitedCall.start(
        "LedgerHop list",
        () -> read(place, list, taken),
        timeMax,
        Outcome.failed(PickProblem.LIST_LATE.at(place, timeMax.toSeconds())));
  }

  private static Outcome<List<ListEntry>> read(
      String place, Supplier<List<ListEntry>> list, List<String> taken) {
    try {
      List<ListEntry> entries =
          PluginLoader.call(list::get).stream()
              .filter(entry -> taken.stream().noneMatch(entry::isNamedBy))
              .toList();
      return entries.isEmpty()
          ? Outcome.failed(PickProblem.LIST_EMPTY.at(place))
          : Outcome.of(entries);
    } catch (ConnectorException e) {
      return Outcome.failed(e.problem());
    } catch (RuntimeException e) {
      return Outcome.failed(PickProblem.LIST_UNREAD.at(place, e.getClass().getSimpleName()));
    }
  }
}
