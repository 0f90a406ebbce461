// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.demo;

import java.util.List;

/** One product of the demo; SKU, ASIN and title belong together. */
record DemoProduct(String sku, String asin, String title) {

  private static final List<String> COLOURS = List.of("blue", "green", "grey", "red", "white");
  private static final List<String> THINGS =
      List.of("desk lamp", "bottle", "tray", "notebook", "cable", "lunch box", "apron", "mug");

  /** The product of a seller's SKU such as {@code LH-1042}. */
  static DemoProduct of(String sku) {
    String digits = sku.substring(sku.indexOf('-') + 1);
    int number = Integer.parseInt(digits);
    String thing = THINGS.get(number % THINGS.size());
    String colour = COLOURS.get(number % COLOURS.size());
    return new DemoProduct(sku, "B0LH00" + digits, "Ledger Hop " + thing + ", " + colour);
  }
}
