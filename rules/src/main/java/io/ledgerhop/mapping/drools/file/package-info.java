// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * Rule files beside the workbook, in DRL or as native decision tables of Drools: compiling them,
 * running them within limits, and combining their answers with those of the workbook.
 */
@NullMarked
package io.ledgerhop.mapping.drools.file;

import org.jspecify.annotations.NullMarked;
