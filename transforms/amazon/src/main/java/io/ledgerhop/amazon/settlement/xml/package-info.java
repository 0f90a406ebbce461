// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Settlements in XML. */
@NullMarked
package io.ledgerhop.amazon.settlement.xml;

import org.jspecify.annotations.NullMarked;
