// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** S11: when a run enters vendor orders, and with which variables. */
class OrderSettingsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
  private static final URI ELSEWHERE = URI.create("https://example.com");
  private static final Path OUT = Path.of("out");

  private final RunOptions options = new RunOptions();
  private final OrderSettings orders =
      new OrderSettings(options, Layout.of(SampleProject.ROOT), CLOCK);

  @Test
  void readsOrdersInThePlainDemoOnly() {
    assertThat(orders.areRead(granted())).isTrue();

    options.settlements = Path.of("settlement.txt");
    assertThat(orders.areRead(granted())).isFalse();
  }

  /** Simulated orders have no place in a real company. */
  @Test
  void keepsSimulatedOrdersOutOfARealCompany() {
    options.intacct = ELSEWHERE;

    assertThat(orders.areRead(granted())).isFalse();
  }

  @Test
  void readsOrdersOfARealVendorAccountOnceItHasGrantedAccess() {
    options.amazon = ELSEWHERE;

    assertThat(orders.areRead(new Settings())).isFalse();
    assertThat(orders.areRead(new Settings().with("LEDGERHOP_VENDOR_REFRESH_TOKEN", " ")))
        .isFalse();
    assertThat(orders.areRead(granted())).isTrue();
  }

  @Test
  void takesTheProjectsVariablesInTheDemo() throws IOException {
    Settings settings = new Settings().with("LEDGERHOP_ORDERS_VENDOR", "V-1");

    assertThat(orders.addTo(settings, OUT).variables())
        .containsEntry("LEDGERHOP_ORDERS_VENDOR", "AMZN-US")
        .containsEntry("LEDGERHOP_ORDERS_FROM", "2026-11-13")
        .containsEntry("LEDGERHOP_ORDERS_OUT", OUT.resolve("vendor-orders").toString())
        .containsEntry("LEDGERHOP_ORDERS_OTHER_REPORT", "");
  }

  @Test
  void letsTheEnvironmentChooseForARealCompany() throws IOException {
    options.amazon = ELSEWHERE;
    options.intacct = ELSEWHERE;
    Settings settings = new Settings().with("LEDGERHOP_ORDERS_VENDOR", "V-1");

    assertThat(orders.addTo(settings, OUT).variables())
        .containsEntry("LEDGERHOP_ORDERS_VENDOR", "V-1")
        .containsEntry("LEDGERHOP_ORDERS_KIND", "Purchasing transaction")
        .containsEntry("LEDGERHOP_ORDERS_FROM", "");
  }

  private static Settings granted() {
    return new Settings().with("LEDGERHOP_VENDOR_REFRESH_TOKEN", "token");
  }
}
