// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.table;

import io.ledgerhop.problem.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A line below the titles that is not blank.
 *
 * @param number of the line in the file, from 1
 * @param place the file and the number, for messages
 * @param cells by title, without blanks around them
 */
public record TableLine(int number, String place, Map<String, String> cells) {

  /** The text of a column; empty if the line ends before it. */
  public String text(String title) {
    return cells.getOrDefault(title, "");
  }

  /** The day in a column; empty, with a problem, if it is none. */
  public Optional<LocalDate> day(String title, Problems problems) {
    try {
      return Optional.of(LocalDate.parse(text(title)));
    } catch (DateTimeException notADay) {
      problems.add(ListedTableProblem.DAY_UNREADABLE.at(place, text(title)));
      return Optional.empty();
    }
  }
}
