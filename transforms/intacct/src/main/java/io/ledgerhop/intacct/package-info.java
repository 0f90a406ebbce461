/** Sage Intacct as a ledger: journals posted and read back, master data read once a run. */
@NullMarked
package io.ledgerhop.intacct;

import org.jspecify.annotations.NullMarked;
