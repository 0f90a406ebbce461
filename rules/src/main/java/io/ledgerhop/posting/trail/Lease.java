// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import java.time.Instant;

/** The time for which a run takes a settlement, both ends given by the caller. */
public record Lease(Instant from, Instant until) {}
