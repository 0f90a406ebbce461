// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import java.time.LocalDate;

/**
 * The part of a settlement that belongs to one accounting period.
 *
 * @param number 1 for the first
 * @param entryDate the date under which its documents are posted
 */
public record Slice(int number, LocalDate entryDate) {}
