// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import io.ledgerhop.posting.report.Receipt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of a document or a hold, as it travels to the report.
 *
 * @param calls how many calls each remote service has had since the run began
 */
public record Result(Receipt receipt, SortedMap<String, Long> calls) {

  /** Copies. */
  public Result {
    calls = new TreeMap<>(calls);
  }
}
