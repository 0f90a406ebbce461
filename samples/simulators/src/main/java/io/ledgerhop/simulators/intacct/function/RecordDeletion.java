// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.function;

/** Deletes the records of one object. */
@FunctionalInterface
public interface RecordDeletion {

  /**
   * The deletion of one record, which must not be refused any more; throws {@link RefusedException}
   * if the record cannot be deleted.
   */
  Runnable prepared(String key, GatewayCaller caller);
}
