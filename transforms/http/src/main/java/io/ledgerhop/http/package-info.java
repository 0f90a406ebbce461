// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Calls over HTTP through three fixed layers: repeat, limit, send. */
@NullMarked
package io.ledgerhop.http;

import org.jspecify.annotations.NullMarked;
