// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.vendor;

import io.ledgerhop.posting.vendor.VendorResult;
import io.ledgerhop.posting.vendor.VendorStatus;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A vendor in a row, and what has become of it.
 *
 * @param problems why it was rejected, or warnings
 */
record EnteredVendor(WrittenVendor written, VendorResult result, List<Problem> problems) {

  boolean isRejected() {
    return result.status() == VendorStatus.REJECTED;
  }

  String status() {
    return result.status().name().toLowerCase(Locale.ROOT);
  }

  /** The name of the first problem; empty if there is none. */
  String code() {
    return problems.isEmpty() ? "" : problems.get(0).code().name();
  }

  /** One line for each problem. */
  String message() {
    return problems.stream().map(Problem::message).collect(Collectors.joining("\n"));
  }
}
