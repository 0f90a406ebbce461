// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import io.ledgerhop.settlement.SalesRegion;
import java.net.URI;

/** A part of the world with an endpoint of its own; an authorisation belongs to one of them. */
public enum Region {
  NA(SalesRegion.NORTH_AMERICA, "sellingpartnerapi-na.amazon.com"),
  EU(SalesRegion.EUROPE, "sellingpartnerapi-eu.amazon.com"),
  FE(SalesRegion.FAR_EAST, "sellingpartnerapi-fe.amazon.com");

  private final SalesRegion sales;
  private final String host;

  Region(SalesRegion sales, String host) {
    this.sales = sales;
    this.host = host;
  }

  /** The marketplaces that this endpoint serves. */
  public SalesRegion sales() {
    return sales;
  }

  public URI endpoint() {
    return URI.create("https://" + host);
  }

  /** Amazon's sandbox, which answers with invented data. */
  public URI sandbox() {
    return URI.create("https://sandbox." + host);
  }
}
