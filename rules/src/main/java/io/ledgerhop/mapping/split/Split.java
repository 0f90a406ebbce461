// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.split;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A name of the tab Shares or Drivers, with all its periods.
 *
 * @param name as the first of its rows spells it
 * @param periods none overlaps another
 */
public record Split(SplitKind kind, String name, List<SplitPeriod> periods) {

  /** Copies the periods. */
  public Split {
    periods = List.copyOf(periods);
  }

  /** The period with this day; empty if there is none. */
  public Optional<SplitPeriod> on(LocalDate day) {
    return periods.stream().filter(period -> period.dates().contains(day)).findFirst();
  }

  /** The parts of all periods. */
  public Stream<SplitPart> parts() {
    return periods.stream().flatMap(period -> period.parts().stream());
  }
}
