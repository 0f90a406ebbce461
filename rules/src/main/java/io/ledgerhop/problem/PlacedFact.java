// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message says is wrong, and where.
 *
 * @param place such as {@code Mapping!N2}; empty if the message names none
 * @param fact without the place
 */
public record PlacedFact(String place, String fact) {

  /** A place ends at the first colon; that of a cell of a named workbook at the second. */
  private static final Pattern PLACED =
      Pattern.compile("((?:[^:]*: )?[^\\s:!]+![A-Z]{1,3}\\d+|.*?): (.+)", Pattern.DOTALL);

  /** Divides the fact of a message, as {@link ProblemText} has it. */
  public static PlacedFact of(String text) {
    Matcher placed = PLACED.matcher(text);
    return placed.matches()
        ? new PlacedFact(placed.group(1), placed.group(2))
        : new PlacedFact("", text);
  }
}
