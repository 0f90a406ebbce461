// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.setting;

import io.ledgerhop.simulators.amazon.settlement.Market;
import java.util.List;

/**
 * A selling account and the application that it has authorised.
 *
 * @param id the seller's own id
 * @param marketplaceIds every marketplace of the account; each of its reports lists them all
 */
public record Seller(
    String id, Market market, List<String> marketplaceIds, Credentials credentials) {

  public Seller {
    marketplaceIds = List.copyOf(marketplaceIds);
  }

  /** The credentials for Login with Amazon; {@code toString} shows no secret. */
  public record Credentials(String clientId, String clientSecret, String refreshToken) {
    @Override
    public String toString() {
      return clientId;
    }
  }
}
