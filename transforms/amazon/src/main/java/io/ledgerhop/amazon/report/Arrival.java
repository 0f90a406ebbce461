// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.UnreadSettlement;

/** What came out of a file or a report: a proved settlement, or the reason why it is none. */
public sealed interface Arrival {

  /** A settlement whose lines add up to its total. */
  record Read(Settlement settlement) implements Arrival {}

  /** A file that did not become a settlement, or a seller account that could not be asked. */
  record Unread(UnreadSettlement settlement) implements Arrival {}
}
