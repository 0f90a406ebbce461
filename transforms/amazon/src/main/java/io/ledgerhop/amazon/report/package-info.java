// Licensed under the Apache License, Version 2.0; see LICENSE.
/** Settlement reports: found, downloaded, archived, proved and read. */
@NullMarked
package io.ledgerhop.amazon.report;

import org.jspecify.annotations.NullMarked;
