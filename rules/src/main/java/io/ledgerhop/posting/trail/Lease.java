// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import java.time.Instant;

/** The period for which a run has exclusive use of a settlement; the caller gives both ends. */
public record Lease(Instant from, Instant until) {}
