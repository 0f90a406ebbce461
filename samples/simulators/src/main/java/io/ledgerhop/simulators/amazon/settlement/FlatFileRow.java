// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

/**
 * One money row.
 *
 * @param cents signed amount in hundredths of the settlement's currency; positive credits the
 *     seller
 * @param promotionId free text, empty for none
 */
public record FlatFileRow(
    Event event, SoldItem item, Charge charge, long cents, String promotionId) {

  static FlatFileRow ofAccount(Event event, Charge charge, long cents) {
    return new FlatFileRow(event, SoldItem.NONE, charge, cents, "");
  }
}
