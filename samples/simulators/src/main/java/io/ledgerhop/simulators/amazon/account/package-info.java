/** Answers about a selling account: its marketplaces and its business. */
@NullMarked
package io.ledgerhop.simulators.amazon.account;

import org.jspecify.annotations.NullMarked;
