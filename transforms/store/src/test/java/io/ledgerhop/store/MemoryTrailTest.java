// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.Trail;

class MemoryTrailTest extends DocumentContract {

  @Override
  Trail open() {
    return new MemoryTrail();
  }
}
