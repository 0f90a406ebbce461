// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Takes values from JSON answers, and reports where one does not match Amazon's model. */
@NullMarked
package io.ledgerhop.amazon.json;

import org.jspecify.annotations.NullMarked;
