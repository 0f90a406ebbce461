// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.calendar;

import java.time.LocalDate;

/**
 * A period of the company's books, for instance a month.
 *
 * @param name as the company writes it
 * @param first its first day
 * @param last its last day, which belongs to it
 */
public record FiscalPeriod(String name, LocalDate first, LocalDate last) {

  /** Refuses a period that ends before it begins. */
  public FiscalPeriod {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(name + " ends on " + last + ", before " + first);
    }
  }
}
