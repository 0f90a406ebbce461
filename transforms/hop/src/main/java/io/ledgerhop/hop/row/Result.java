// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import io.ledgerhop.posting.report.Receipt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The result of a document or a hold, on its way to the report.
 *
 * @param calls the number of calls to each remote service since the run began
 * @param isPreview whether the run only writes what it would post
 */
public record Result(Receipt receipt, SortedMap<String, Long> calls, boolean isPreview) {

  /** Copies the calls. */
  public Result {
    calls = new TreeMap<>(calls);
  }
}
