// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Sign-off: which rules another person has approved, and what becomes of those that nobody has. */
@NullMarked
package io.ledgerhop.posting.approval;

import org.jspecify.annotations.NullMarked;
