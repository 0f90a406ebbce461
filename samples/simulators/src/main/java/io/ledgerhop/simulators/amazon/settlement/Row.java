// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

/**
 * One money row.
 *
 * @param cents signed amount in hundredths of the settlement's currency; positive credits the
 *     seller
 * @param promotionId free text, empty for none
 */
public record Row(Event event, Item item, Charge charge, long cents, String promotionId) {

  static Row ofAccount(Event event, Charge charge, long cents) {
    return new Row(event, Item.NONE, charge, cents, "");
  }
}
