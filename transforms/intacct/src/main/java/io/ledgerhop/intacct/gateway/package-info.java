// Licensed under the Apache License, Version 2.0; see LICENSE.
/** The Intacct XML gateway: sessions, requests, and answers decoded at all three levels. */
@NullMarked
package io.ledgerhop.intacct.gateway;

import org.jspecify.annotations.NullMarked;
