/** Purchasing and order entry: orders, requisitions, quotes and invoices with items and prices. */
@NullMarked
package io.ledgerhop.simulators.intacct.purchasing;

import org.jspecify.annotations.NullMarked;
