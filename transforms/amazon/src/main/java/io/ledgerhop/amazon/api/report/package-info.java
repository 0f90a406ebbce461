// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The Reports API: reports are listed, requested and downloaded. */
@NullMarked
package io.ledgerhop.amazon.api.report;

import org.jspecify.annotations.NullMarked;
