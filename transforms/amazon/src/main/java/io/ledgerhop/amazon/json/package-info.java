// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Takes values out of JSON answers, and says where one is not what it should be. */
@NullMarked
package io.ledgerhop.amazon.json;

import org.jspecify.annotations.NullMarked;
