// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import java.util.Map;

/**
 * How the fees of each seller account are posted.
 *
 * @param usual for all other seller accounts
 * @param bySeller by the name of a seller account
 */
public record FeeRules(FeePosting usual, Map<String, FeePosting> bySeller) {

  public FeeRules {
    bySeller = Map.copyOf(bySeller);
  }

  /** The same for every seller account. */
  public static FeeRules of(FeePosting usual) {
    return new FeeRules(usual, Map.of());
  }

  FeePosting of(String seller) {
    return bySeller.getOrDefault(seller, usual);
  }
}
