// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The port of the trail, and what it stores: settlements, documents and their states. */
@NullMarked
package io.ledgerhop.posting.trail;

import org.jspecify.annotations.NullMarked;
