// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

import java.util.List;

/** One order as it shipped. */
record SoldOrder(Event event, List<ItemSale> items) {

  List<FlatFileRow> sold() {
    return items.stream().flatMap(item -> item.sold(event).stream()).toList();
  }

  /** The item that comes back when the order is refunded or claimed. */
  ItemSale returned() {
    return items.get(0);
  }

  List<FlatFileRow> refunded(Event refund) {
    return returned().refunded(refund);
  }
}
