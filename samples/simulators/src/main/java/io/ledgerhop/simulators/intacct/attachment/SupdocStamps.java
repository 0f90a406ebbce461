// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.attachment;

import io.ledgerhop.simulators.intacct.company.BooksDates;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** Notes who created and changed an attachment or a folder, and on which day. */
final class SupdocStamps {
  private SupdocStamps() {}

  /** Adds the names of the older functions; the day and the user of the creation stay. */
  static void stamp(Map<String, String> fields, Clock clock, GatewayCaller caller) {
    String day = BooksDates.format(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    fields.putIfAbsent("creationdate", day);
    fields.putIfAbsent("createdby", caller.userId());
    fields.put("lastmodified", day);
    fields.put("lastmodifiedby", caller.userId());
  }
}
