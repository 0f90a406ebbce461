// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.function;

import io.ledgerhop.simulators.intacct.xml.XmlElement;

/** Creates the records of one object, for instance GLBATCH. */
@FunctionalInterface
public interface RecordCreation {

  /** The record number of the new record; throws {@link RefusedException} if it is refused. */
  long create(XmlElement object, GatewayCaller caller);
}
