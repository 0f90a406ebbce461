// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

import java.util.ArrayList;
import java.util.List;

/**
 * The prices and fees of one item of an order; every amount is in cents and not negative.
 *
 * @param taxes on principal, shipping and gift wrap
 * @param promotion seller-funded rebate on the principal, with {@code promotionId}
 * @param shippingPromotion seller-funded rebate on shipping, under the same promotion
 * @param fbaPerUnit fulfilment fee of one unit; Amazon writes one row for each unit
 */
record ItemSale(
    SoldItem item,
    long principal,
    long shipping,
    long giftWrap,
    Taxes taxes,
    long promotion,
    long shippingPromotion,
    String promotionId,
    long commission,
    long fbaPerUnit) {

  /** The largest refund administration fee, and the share of the commission that it is. */
  private static final long ADMINISTRATION_FEE_MAX = 500;

  private static final int ADMINISTRATION_SHARE = 2_000;

  /** The tax on each price, and who remits it. */
  record Taxes(long principal, long shipping, long giftWrap, Withholding withholding) {}

  /** The rows of the sale. */
  List<FlatFileRow> sold(Event event) {
    List<FlatFileRow> rows = new ArrayList<>();
    add(rows, event, Charge.PRINCIPAL, principal);
    add(rows, event, Charge.SHIPPING, shipping);
    add(rows, event, Charge.GIFT_WRAP, giftWrap);
    rows.addAll(taxRows(event, 1));
    addPromotion(rows, event, Charge.PROMOTION, -promotion);
    addPromotion(rows, event, Charge.SHIPPING_PROMOTION, -shippingPromotion);
    add(rows, event, Charge.COMMISSION, -commission);
    for (int unit = 0; unit < item.quantity(); unit++) {
      add(rows, event, Charge.FBA_PER_UNIT, -fbaPerUnit);
    }
    add(rows, event, Charge.SHIPPING_CHARGEBACK, -shippingChargeback(event));
    return rows;
  }

  /** The rows of a full refund: the sale with opposite signs, less Amazon's administration fee. */
  List<FlatFileRow> refunded(Event event) {
    List<FlatFileRow> rows = new ArrayList<>();
    add(rows, event, Charge.PRINCIPAL, -principal);
    add(rows, event, Charge.SHIPPING, -shipping);
    add(rows, event, Charge.GIFT_WRAP, -giftWrap);
    rows.addAll(taxRows(event, -1));
    addPromotion(rows, event, Charge.PROMOTION, promotion);
    addPromotion(rows, event, Charge.SHIPPING_PROMOTION, shippingPromotion);
    add(rows, event, Charge.COMMISSION, commission);
    long fee = Math.min(ADMINISTRATION_FEE_MAX, Chance.share(commission, ADMINISTRATION_SHARE));
    add(rows, event, Charge.REFUND_COMMISSION, -fee);
    add(rows, event, Charge.SHIPPING_CHARGEBACK, shippingChargeback(event));
    return rows;
  }

  /** Tax that is determined later, collected and withheld at the same time: the rows cancel out. */
  List<FlatFileRow> retrocharged(Event event) {
    long late = Math.max(1, principal / 100);
    List<FlatFileRow> rows = new ArrayList<>();
    add(rows, event, Charge.TAX, late);
    add(rows, event, taxes.withholding.ofPrincipal(), -late);
    return rows;
  }

  /**
   * The chargeback of what the buyer paid for shipping an FBA order, which Amazon takes from the
   * seller.
   */
  private long shippingChargeback(Event event) {
    return event.fulfillment().equals("AFN") ? shipping - shippingPromotion : 0;
  }

  private List<FlatFileRow> taxRows(Event event, int sign) {
    List<FlatFileRow> rows = new ArrayList<>();
    add(rows, event, Charge.TAX, sign * taxes.principal);
    add(rows, event, Charge.SHIPPING_TAX, sign * taxes.shipping);
    add(rows, event, Charge.GIFT_WRAP_TAX, sign * taxes.giftWrap);
    if (taxes.withholding != Withholding.BY_NOBODY) {
      add(rows, event, taxes.withholding.ofPrincipal(), -sign * taxes.principal);
      add(rows, event, taxes.withholding.ofShipping(), -sign * taxes.shipping);
      add(rows, event, taxes.withholding.ofGiftWrap(), -sign * taxes.giftWrap);
    }
    return rows;
  }

  private void add(List<FlatFileRow> rows, Event event, Charge charge, long cents) {
    if (cents != 0) {
      rows.add(new FlatFileRow(event, item, charge, cents, ""));
    }
  }

  private void addPromotion(List<FlatFileRow> rows, Event event, Charge charge, long cents) {
    if (cents != 0) {
      rows.add(new FlatFileRow(event, item, charge, cents, promotionId));
    }
  }
}
