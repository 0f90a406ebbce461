// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.posting.MemoryTrail;
import io.ledgerhop.posting.Trail;

class MemoryTrailTest extends DocumentContract {

  @Override
  Trail open() {
    return new MemoryTrail();
  }
}
