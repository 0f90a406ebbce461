// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.function;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;

/** Checks which users may write. */
public final class WritePermissions {
  private final IntacctSettings settings;

  public WritePermissions(IntacctSettings settings) {
    this.settings = settings;
  }

  public void demand(String operation, String object, GatewayCaller caller) {
    if (settings.readers().contains(caller.userId())) {
      throw new RefusedException(
          GatewayError.of(
              "PL04000005",
              "You do not have permission for API operation "
                  + operation
                  + " on objects of type "
                  + object));
    }
  }
}
