// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import io.ledgerhop.intacct.gateway.XmlNode;
import java.util.Locale;
import java.util.Set;

/** Whether a record is active, in all forms in which Intacct writes it. */
public final class RecordState {

  private static final Set<String> INACTIVE = Set.of("inactive", "f", "false");

  private RecordState() {}

  /** True unless the field STATUS says that the record is inactive. */
  public static boolean isActive(XmlNode row) {
    return !INACTIVE.contains(row.text("STATUS").toLowerCase(Locale.ROOT));
  }
}
