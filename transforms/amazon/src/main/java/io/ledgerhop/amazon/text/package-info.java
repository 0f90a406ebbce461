// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Text files of any kind: their encoding, and their lines as bytes or characters. */
@NullMarked
package io.ledgerhop.amazon.text;

import org.jspecify.annotations.NullMarked;
