// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Amazon reports of any type as rows: ordered once, or found. */
@NullMarked
package io.ledgerhop.hop.amazon.report;

import org.jspecify.annotations.NullMarked;
