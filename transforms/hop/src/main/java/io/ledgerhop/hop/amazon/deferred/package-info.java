// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Amazon Deferred Input: the money that Amazon defers at a month end, as lines of a settlement. */
@NullMarked
package io.ledgerhop.hop.amazon.deferred;

import org.jspecify.annotations.NullMarked;
