// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The metadata types for accounts, companies and trails, and their editors. */
@NullMarked
package io.ledgerhop.hop.connection;

import org.jspecify.annotations.NullMarked;
