// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.order;

/**
 * Buyer and recipient; only present if the user asked for it. Every text may be empty.
 *
 * <p>{@code toString} shows none of it.
 *
 * @param buyerEmail an address that Amazon created for this order
 */
public record PersonalData(
    String buyerName,
    String buyerEmail,
    String buyerCompany,
    String buyerPurchaseOrder,
    Address recipient) {

  public static final PersonalData NONE =
      new PersonalData("", "", "", "", new Address("", "", "", "", "", "", "", ""));

  /**
   * The delivery address.
   *
   * @param lines the lines of the address, separated by commas
   * @param country ISO 3166 code with two letters
   */
  public record Address(
      String name,
      String company,
      String lines,
      String city,
      String state,
      String postalCode,
      String country,
      String phone) {

    @Override
    public String toString() {
      return "***";
    }
  }

  @Override
  public String toString() {
    return "***";
  }
}
