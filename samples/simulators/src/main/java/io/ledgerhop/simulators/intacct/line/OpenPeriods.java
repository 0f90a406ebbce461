// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.line;

import io.ledgerhop.simulators.intacct.company.BooksDates;
import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import java.util.List;

/** Checks that dates lie in periods that are not closed. */
public final class OpenPeriods {
  private final CompanyBooks books;

  public OpenPeriods(CompanyBooks books) {
    this.books = books;
  }

  /** The refusal of a date, MM/DD/YYYY, in a closed period; empty for any other. */
  public List<GatewayError> errors(String date) {
    return books
        .closedThrough()
        .filter(closed -> !BooksDates.parse(date).isAfter(closed))
        .map(closed -> List.of(closed(date)))
        .orElse(List.of());
  }

  private static GatewayError closed(String date) {
    return GatewayError.rule(
            "Periods are closed. Your transaction date ("
                + date
                + ") is within a period that's been closed.")
        .correction("Use a date in an open period, or reopen the period");
  }
}
