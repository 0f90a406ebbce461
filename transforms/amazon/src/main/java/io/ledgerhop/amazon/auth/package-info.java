// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Login with Amazon: one access token shared by all callers. */
@NullMarked
package io.ledgerhop.amazon.auth;

import org.jspecify.annotations.NullMarked;
