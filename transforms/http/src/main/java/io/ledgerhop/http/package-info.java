// Licensed under the Apache License, Version 2.0; see LICENSE.
/** HTTP calls in layers of fixed order: retry, rate limit, record, send. */
@NullMarked
package io.ledgerhop.http;

import org.jspecify.annotations.NullMarked;
