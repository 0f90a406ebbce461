// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import java.time.LocalDate;

/**
 * What only trade documents have in their head.
 *
 * @param definition the name of the company's transaction definition, for instance {@code Purchase
 *     Order}
 * @param due the day on which the document is due
 */
public record TradeTerms(String definition, LocalDate due) {

  /** Strips blanks from the name; refuses an empty one. */
  public TradeTerms {
    definition = definition.strip();
    if (definition.isEmpty()) {
      throw new IllegalArgumentException("a trade document names its transaction definition");
    }
  }
}
