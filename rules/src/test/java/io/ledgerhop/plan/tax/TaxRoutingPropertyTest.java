// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.tax;

import static io.ledgerhop.plan.tax.RoutedTax.numbered;
import static io.ledgerhop.plan.tax.RoutedTax.vat;
import static io.ledgerhop.plan.tax.RoutedTax.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.plan.SamplePosting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** F10 and F26 for orders of every kind, whatever the order of their lines. */
class TaxRoutingPropertyTest {

  private static final List<String> EVENTS = List.of("Order", "Refund");

  /**
   * Every kind of order: with and without items, with legs that are missing or do not agree. What
   * is held is posted nowhere.
   */
  @Property(tries = 500)
  void givesTheSameInWhateverOrderTheLinesCome(
      @ForAll @IntRange(min = 1, max = 12) int orders, @ForAll long seed) {
    Random random = new Random(seed);
    List<SamplePosting> drawn = new ArrayList<>();
    for (int order = 0; order < orders; order++) {
      addLines("302-" + order, random, drawn);
    }
    List<SamplePosting> lines = numbered(drawn.toArray(SamplePosting[]::new));
    RoutedTax inOrder = RoutedTax.of(lines);
    List<SamplePosting> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, random);
    RoutedTax other = RoutedTax.of(shuffled);

    assertThat(other.problems()).isEqualTo(inOrder.problems());
    if (inOrder.problems().isEmpty()) {
      assertThat(other.accounts()).isEqualTo(inOrder.accounts());
      assertThat(other.warnings()).isEqualTo(inOrder.warnings());
    }
  }

  /** Orders as Amazon sends them: what it withholds of an item is the tax of the item. */
  @Property(tries = 200)
  void returnsTheFacilitatorsAccountToZeroAndLeavesTheRestWithTheSeller(
      @ForAll @IntRange(min = 1, max = 12) int orders, @ForAll long seed) {
    Random random = new Random(seed);
    List<SamplePosting> drawn = new ArrayList<>();
    int owed = 0;
    for (int order = 0; order < orders; order++) {
      for (int item = 0; item < 1 + random.nextInt(3); item++) {
        int cents = 1 + random.nextInt(5_000);
        drawn.add(vat("302-" + order, "item " + item, euro(cents)));
        if (random.nextBoolean()) {
          drawn.add(withheld("302-" + order, "item " + item, euro(-cents)));
        } else {
          owed += cents;
        }
      }
    }
    List<SamplePosting> lines = numbered(drawn.toArray(SamplePosting[]::new));
    Collections.shuffle(lines, random);
    RoutedTax routed = RoutedTax.of(lines);

    assertThat(routed.warnings()).isEmpty();
    assertThat(routed.accounts().getOrDefault("2210", "] 0.00")).endsWith("] 0.00");
    assertThat(routed.accounts().getOrDefault("2220", "] 0.00")).endsWith("] " + euro(owed));
  }

  private static void addLines(String order, Random random, List<SamplePosting> lines) {
    for (int line = 0; line < 1 + random.nextInt(8); line++) {
      String item = random.nextInt(3) == 0 ? "" : "item " + random.nextInt(3);
      String amount = euro(random.nextInt(9) - 4);
      SamplePosting posting =
          random.nextInt(3) == 0
              ? withheld(order, item, amount).account(random.nextInt(50) == 0 ? "2211" : "2210")
              : vat(order, item, amount);
      String shipment = random.nextInt(3) == 0 ? "" : "s" + random.nextInt(2);
      lines.add(posting.shipment(shipment).event(EVENTS.get(random.nextInt(2))));
    }
  }

  private static String euro(int cents) {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }
}
