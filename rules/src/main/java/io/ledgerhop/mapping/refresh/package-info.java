// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Refreshes the lists of a workbook with the accounts and dimension values of a company. */
@NullMarked
package io.ledgerhop.mapping.refresh;

import org.jspecify.annotations.NullMarked;
