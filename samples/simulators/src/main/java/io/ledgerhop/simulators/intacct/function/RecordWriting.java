// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.function;

import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.Map;

/** Creates or updates the records of one object, for instance GLBATCH. */
@FunctionalInterface
public interface RecordWriting {

  /**
   * The fields by which the answer names the record, the record number first; throws {@link
   * RefusedException} if it is refused.
   */
  Map<String, String> write(XmlElement object, GatewayCaller caller);

  /** The fields of a record that the answer names by its number only. */
  static Map<String, String> numbered(long recordNo) {
    return Map.of("RECORDNO", Long.toString(recordNo));
  }
}
