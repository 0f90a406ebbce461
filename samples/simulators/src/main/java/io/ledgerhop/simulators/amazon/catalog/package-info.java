/** Catalog items, asked for as Amazon has it. */
@NullMarked
package io.ledgerhop.simulators.amazon.catalog;

import org.jspecify.annotations.NullMarked;
