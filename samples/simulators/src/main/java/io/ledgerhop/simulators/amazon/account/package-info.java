/** What a selling account says of itself: its marketplaces, its business. */
@NullMarked
package io.ledgerhop.simulators.amazon.account;

import org.jspecify.annotations.NullMarked;
