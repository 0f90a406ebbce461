// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import io.ledgerhop.intacct.gateway.FunctionResult;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.problem.ConnectorException;
import java.util.Optional;

/**
 * Reads the counts beside the records of a page.
 *
 * <p>A page without valid counts is refused: treating a part as the whole would report accounts as
 * missing, and would send entries a second time.
 */
final class PageCounts {

  private PageCounts() {}

  /**
   * How many records come after this page.
   *
   * @param before how many records of the same query came before it
   */
  static int remaining(String object, FunctionResult result, int before) {
    int rows = result.records().size();
    int count = result.count("count").orElse(rows);
    if (count != rows) {
      throw incomplete(object, "it says that it has %d records, and has %d".formatted(count, rows));
    }
    int read = before + rows;
    Optional<Integer> total = result.count("totalcount");
    int remaining =
        result
            .count("numremaining")
            .or(() -> total.map(all -> all - read))
            .orElseThrow(
                () -> incomplete(object, "it says neither how many there are nor how many remain"));
    if (remaining < 0 || total.orElse(read + remaining) != read + remaining) {
      throw incomplete(
          object, "%d are read and %d remain of %d".formatted(read, remaining, total.orElse(read)));
    }
    if (remaining > 0 && rows == 0) {
      throw new ConnectorException(
          IntacctProblem.UNREADABLE_ANSWER.at(object, "a page is empty although records remain"));
    }
    return remaining;
  }

  private static ConnectorException incomplete(String object, String fact) {
    return new ConnectorException(IntacctProblem.COUNT_UNCLEAR.at(object, fact));
  }
}
