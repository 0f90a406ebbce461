// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Reads the records of any object of Intacct, and the definition of the object. */
@NullMarked
package io.ledgerhop.intacct.query;

import org.jspecify.annotations.NullMarked;
