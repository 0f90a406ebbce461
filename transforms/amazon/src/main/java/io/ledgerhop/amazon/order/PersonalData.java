// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.order;

/**
 * Who bought and who receives; only there if the user asked for it. Every text may be empty.
 *
 * <p>Prints nothing of it.
 *
 * @param buyerEmail an address that Amazon made for this order
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
   * Where the goods go.
   *
   * @param lines the lines of the address, with commas between
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
