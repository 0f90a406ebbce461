// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer.finding;

import io.ledgerhop.mapping.answer.CurrencyCount;
import io.ledgerhop.mapping.answer.MoneyCount;
import io.ledgerhop.money.Money;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A finding about a workbook and the lines that it was asked about, in one currency.
 *
 * @param place the cell of the row, or the rule of a file; empty if no row matches
 * @param conditions those of the row, or the types of the lines
 * @param money of the lines; empty if there are none
 * @param decidedBy the cell or rule that decides the lines; empty if it is the place itself
 * @param reason why, in a clause; empty if the kind says all
 */
public record CoverageFinding(
    CoverageKind kind,
    String place,
    String conditions,
    long lines,
    Optional<Money> money,
    String decidedBy,
    String reason) {

  /** A finding of which no line is known. */
  public static CoverageFinding of(CoverageKind kind, String place, String reason) {
    return new CoverageFinding(kind, place, "", 0, Optional.empty(), "", reason);
  }

  /** The same for each currency; one without money if there are no lines. */
  Stream<CoverageFinding> of(MoneyCount count) {
    return count.lines() == 0 ? Stream.of(this) : count.currencies().stream().map(this::of);
  }

  /** The same with lines of a currency. */
  CoverageFinding of(CurrencyCount count) {
    return new CoverageFinding(
        kind, place, conditions, count.lines(), Optional.of(count.money()), decidedBy, reason);
  }
}
