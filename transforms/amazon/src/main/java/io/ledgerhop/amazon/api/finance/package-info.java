// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The Finances and Transfers APIs, read page by page. */
@NullMarked
package io.ledgerhop.amazon.api.finance;

import org.jspecify.annotations.NullMarked;
