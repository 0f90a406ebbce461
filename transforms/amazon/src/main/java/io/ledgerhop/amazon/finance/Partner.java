// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

/**
 * The owner of the money, and the account at Amazon; empty where Amazon does not say.
 *
 * @param accountType for instance Standard Orders or Invoiced orders, which are paid separately
 */
public record Partner(String sellingPartnerId, String accountType, String marketplaceId) {

  static Partner of(Part metadata) {
    return new Partner(
        metadata.text("sellingPartnerId", "partnerId"),
        metadata.text("accountType"),
        metadata.text("marketplaceId"));
  }
}
