// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.source.MemorySourceTrail;
import io.ledgerhop.source.SourceTrail;

class MemorySourceTrailTest extends SourceTrailContract {

  @Override
  SourceTrail open() {
    return new MemorySourceTrail();
  }
}
