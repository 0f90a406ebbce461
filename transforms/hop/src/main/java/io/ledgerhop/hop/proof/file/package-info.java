// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * The files that a run leaves behind: tables for the accountant, a page to read, a record for
 * machines.
 */
@NullMarked
package io.ledgerhop.hop.proof.file;

import org.jspecify.annotations.NullMarked;
