// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The Reports API of the simulated Amazon: queue, documents and presigned URLs. */
@NullMarked
package io.ledgerhop.simulators.amazon.report;

import org.jspecify.annotations.NullMarked;
