// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

import java.io.IOException;

/** Takes rows one at a time. */
@FunctionalInterface
interface RowSink {

  void accept(FlatFileRow row) throws IOException;
}
