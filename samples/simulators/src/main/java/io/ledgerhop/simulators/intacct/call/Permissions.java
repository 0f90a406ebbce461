// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.call;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;

/** Who may write. */
final class Permissions {
  private final IntacctSettings settings;

  Permissions(IntacctSettings settings) {
    this.settings = settings;
  }

  void demand(String operation, String object, Caller caller) {
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
