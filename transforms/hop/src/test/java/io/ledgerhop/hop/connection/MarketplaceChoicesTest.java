// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.SimulatedOperation;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.variables.Variables;
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
    assertThat(MarketplaceChoices.of(" na "))
        .containsExactly("Amazon.ca", "Amazon.com", "Amazon.com.br", "Amazon.com.mx");
    assertThat(MarketplaceChoices.of("EU")).contains("Amazon.in", "Amazon.de");
    assertThat(MarketplaceChoices.of("${REGION}")).contains("Amazon.co.jp", "Amazon.com");
  }

  /** Amazon grants one such call a minute, so the answer is cached. */
  @Test
  void offersThoseOfTheAccountAndRequestsThemOnce() throws Exception {
    Clock clock = Clock.systemUTC();
    try (AmazonSimulator amazon = AmazonSimulator.start(clock, AmazonSettings.standard(), 0)) {
      Demo.STANDARD.addTo(amazon, clock);
      SellerConnection seller = new SellerConnection();
      seller.setName("DE");
      seller.setRegion("EU");
      seller.setClientId(Demo.DE.credentials().clientId());
      seller.setClientSecret(Demo.DE.credentials().clientSecret());
      seller.setRefreshToken(Demo.DE.credentials().refreshToken());
      seller.setEndpoint(amazon.endpoint().toString());
      seller.setLwaEndpoint(amazon.tokenUri().toString());

      List<String> offered =
          MarketplaceChoices.inBackground(seller, variables).get(30, TimeUnit.SECONDS);

      assertThat(offered).contains("Amazon.de").doesNotContain("Non-Amazon");
      assertThat(MarketplaceChoices.of(seller, variables)).isEqualTo(offered);
      assertThat(amazon.calls().of(SimulatedOperation.GET_PARTICIPATIONS)).isEqualTo(1);
    }
  }

  @Test
  void makesNoCallForAnAccountWithoutCredentials() {
    SellerConnection seller = new SellerConnection();
    seller.setName("new");

    assertThat(MarketplaceChoices.of(seller, variables)).isEmpty();
  }
}
