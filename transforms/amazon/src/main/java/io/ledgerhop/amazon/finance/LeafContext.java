// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import io.ledgerhop.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * What a money leaf belongs to: an item of a transaction, or the whole of it.
 *
 * @param number from 1; 0 for the whole
 * @param total empty if Amazon gives none
 */
public record LeafContext(
    int number, String description, Optional<Money> total, Product product, References references) {

  static LeafContext whole(Product product) {
    return new LeafContext(0, "", Optional.empty(), product, new References(List.of()));
  }

  static LeafContext of(Part part, int number, Optional<Money> total) {
    return new LeafContext(
        number,
        part.text("description"),
        total,
        Product.of(Contexts.of(part)),
        References.ofItem(part));
  }
}
