// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import io.ledgerhop.amazon.auth.LwaCredentials;

/**
 * A seller account and how to reach it.
 *
 * @param name as the user calls it
 */
public record SellerAccount(String name, ApiAddress address, LwaCredentials credentials) {

  /** For messages. */
  public String place() {
    return "Amazon seller account " + name;
  }
}
