// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.secret.Secret;
import io.ledgerhop.settlement.Marketplace;
import io.ledgerhop.settlement.SalesRegion;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * How an Amazon seller account is reached.
 *
 * @param name of the connection, which is the name of the seller in rows and in the trail
 * @param marketplaces all of the account if empty
 * @param endpoint of the Selling Partner API; empty for Amazon's own
 * @param lwaEndpoint of Login with Amazon; empty for Amazon's own
 */
public record SellerAccess(
    String name,
    SalesRegion region,
    List<Marketplace> marketplaces,
    Application application,
    Optional<URI> endpoint,
    Optional<URI> lwaEndpoint) {

  /**
   * The application that the seller authorised.
   *
   * @param refreshToken what the seller gave it
   */
  public record Application(String clientId, Secret clientSecret, Secret refreshToken) {}
}
