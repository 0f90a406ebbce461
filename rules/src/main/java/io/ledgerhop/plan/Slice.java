// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import java.time.LocalDate;
import java.util.Map;

/**
 * The part of a settlement that belongs to one accounting period.
 *
 * @param number 1 for the first
 * @param count how many slices the settlement has
 * @param firstDay the first day of the settlement in this period
 * @param entryDate the date under which its documents are posted: the last day of the period, in
 *     the last slice the day on which the settlement ends
 * @param sums the postings by document line
 */
record Slice(
    int number, int count, LocalDate firstDay, LocalDate entryDate, Map<LineKey, LineSum> sums) {}
