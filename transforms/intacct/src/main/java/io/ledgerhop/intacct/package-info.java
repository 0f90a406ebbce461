/** Sage Intacct as a ledger: journals posted and read back, master data read once per run. */
@NullMarked
package io.ledgerhop.intacct;

import org.jspecify.annotations.NullMarked;
