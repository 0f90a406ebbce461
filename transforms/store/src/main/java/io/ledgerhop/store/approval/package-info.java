// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The approvals of rules in the database of a trail. */
@NullMarked
package io.ledgerhop.store.approval;

import org.jspecify.annotations.NullMarked;
