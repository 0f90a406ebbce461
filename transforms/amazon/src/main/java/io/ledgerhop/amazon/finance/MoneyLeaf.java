// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Problem;
import java.util.Optional;

/**
 * The smallest amount that Amazon names, or the difference between amounts and their total.
 *
 * @param item what it belongs to
 * @param path the names from the root of the breakdown on, as in {@code
 *     AmazonFees/Commission/Base}, in one spelling; empty if there is no breakdown
 * @param written the same in Amazon's spelling
 * @param problem why it is a difference; empty for an amount of Amazon
 */
public record MoneyLeaf(
    LeafContext item, String path, String written, Money amount, Optional<Problem> problem) {}
