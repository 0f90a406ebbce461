// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

/** How Amazon withholds the tax that it remits itself, or that the seller remits. */
enum Withholding {
  BY_FACILITATOR(Charge.TAX_WITHHELD, Charge.SHIPPING_TAX_WITHHELD, Charge.GIFT_WRAP_TAX_WITHHELD),
  BY_DEEMED_SUPPLIER(
      Charge.VAT_WITHHELD, Charge.SHIPPING_VAT_WITHHELD, Charge.GIFT_WRAP_VAT_WITHHELD),
  /** The seller owes the tax; a later retrocharge is withheld nevertheless. */
  BY_NOBODY(Charge.VAT_WITHHELD, Charge.SHIPPING_VAT_WITHHELD, Charge.GIFT_WRAP_VAT_WITHHELD);

  private final Charge ofPrincipal;
  private final Charge ofShipping;
  private final Charge ofGiftWrap;

  Withholding(Charge ofPrincipal, Charge ofShipping, Charge ofGiftWrap) {
    this.ofPrincipal = ofPrincipal;
    this.ofShipping = ofShipping;
    this.ofGiftWrap = ofGiftWrap;
  }

  Charge ofPrincipal() {
    return ofPrincipal;
  }

  Charge ofShipping() {
    return ofShipping;
  }

  Charge ofGiftWrap() {
    return ofGiftWrap;
  }
}
