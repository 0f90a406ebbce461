// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The list of vendors that a company keeps itself, with the other names that it uses for them. */
@NullMarked
package io.ledgerhop.plan.vendor;

import org.jspecify.annotations.NullMarked;
