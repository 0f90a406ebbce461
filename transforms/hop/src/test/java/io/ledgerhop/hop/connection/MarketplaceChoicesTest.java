// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.SimulatedServices;
import io.ledgerhop.hop.pick.ListEntry;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.SimulatedOperation;
import java.util.List;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The choices for the marketplaces of a seller account. */
@Timeout(60)
class MarketplaceChoicesTest {

  private final Variables variables = new Variables();

  @BeforeAll
  static void startHop() throws Exception {
    HopEnvironment.init();
  }

  @Test
  void offersTheMarketplacesOfTheRegionBeforeAnyCall() {
    assertThat(names(MarketplaceChoices.of(" na ")))
        .containsExactly("Amazon.ca", "Amazon.com", "Amazon.com.br", "Amazon.com.mx");
    assertThat(names(MarketplaceChoices.of("EU"))).contains("Amazon.in", "Amazon.de");
    assertThat(names(MarketplaceChoices.of("${REGION}"))).contains("Amazon.co.jp", "Amazon.com");
  }

  /** Amazon grants one such call a minute, so the answer is cached. */
  @Test
  void offersThoseOfTheAccountAndRequestsThemOnce() throws Exception {
    try (SimulatedServices services = new SimulatedServices()) {
      SellerConnection seller = services.seller("DE", Demo.DE, "EU");

      List<ListEntry> offered = list(seller).read();

      assertThat(names(offered)).contains("Amazon.de").doesNotContain("Non-Amazon");
      assertThat(list(seller).read()).isEqualTo(offered);
      assertThat(services.amazon.calls().of(SimulatedOperation.GET_PARTICIPATIONS)).isEqualTo(1);
    }
  }

  @Test
  void offersThoseOfTheRegionForAnAccountWithoutCredentials() {
    SellerConnection seller = new SellerConnection();
    seller.setName("new");
    seller.setRegion("${REGION}");
    variables.setVariable("REGION", "FE");

    assertThat(names(list(seller).read()))
        .containsExactly("Amazon.co.jp", "Amazon.com.au", "Amazon.sg");
  }

  private LiveList list(SellerConnection seller) {
    return seller.marketplaceList(variables, new MemoryMetadataProvider());
  }

  private static List<String> names(List<ListEntry> entries) {
    return entries.stream().map(ListEntry::code).toList();
  }
}
