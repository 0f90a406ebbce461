// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.ledgerhop.amazon.api.report.Report;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.logging.LogChannel;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The clients as Services creates them, with both simulators. */
@Timeout(60)
class ClientsTest {

  private final Variables variables = new Variables();
  private final MemoryMetadataProvider metadata = new MemoryMetadataProvider();
  private final Map<String, Object> run = new HashMap<>();

  @BeforeAll
  static void startHop() throws Exception {
    HopEnvironment.init();
  }

  @Test
  void listsTheReportsOfASeller() throws Exception {
    Clock clock = Clock.systemUTC();
    try (AmazonSimulator amazon = AmazonSimulator.start(clock, AmazonSettings.standard(), 0);
        Services services = services()) {
      Demo.STANDARD.addTo(amazon, clock);
      metadata.getSerializer(SellerConnection.class).save(seller(amazon));

      assertThat(services.reports("US").settlements(Instant.MIN))
          .extracting(Report::documentId)
          .isNotEmpty()
          .doesNotContain("");
      assertThat(services.reports("US")).isSameAs(services.reports("US"));
    }
  }

  @Test
  void opensOneSessionForAllCopies() throws Exception {
    try (IntacctSimulator intacct =
            new IntacctSimulator(Clock.systemUTC(), IntacctSettings.demonstration()).start(0);
        Services one = services();
        Services other = services()) {
      metadata.getSerializer(IntacctConnection.class).save(company(intacct));

      assertThat(one.ledger("Main").masterData().dimension(Dimension.VENDOR, "nobody")).isEmpty();
      assertThat(other.ledger("Main").masterData().dimension(Dimension.VENDOR, "nobody")).isEmpty();

      assertThat(intacct.sessionsOpened()).isEqualTo(1);
    }
  }

  /** Issue 8, point 11: retries count, and so do calls of a run that ends with an error. */
  @Test
  void countsEveryRequestThatLeaves() throws Exception {
    try (IntacctSimulator intacct =
            new IntacctSimulator(Clock.systemUTC(), IntacctSettings.demonstration()).start(0);
        Services services = services()) {
      metadata.getSerializer(IntacctConnection.class).save(company(intacct));
      intacct.faults().next("query VENDOR").statusBefore(503);
      intacct.faults().next("query CUSTOMER").closeBefore();

      MasterData data = services.ledger("Main").masterData();
      assertThat(data.dimension(Dimension.VENDOR, "nobody")).isEmpty();
      assertThat(data.dimension(Dimension.CUSTOMER, "nobody")).isEmpty();

      assertThat(services.calls()).containsEntry("Intacct", 5L);
      assertThat(services.callsToIntacct()).containsExactly(entry("Intacct", 5L));
    }
  }

  @Test
  void showsNoSecretWhenTheSignInIsRefused() throws Exception {
    try (IntacctSimulator intacct =
            new IntacctSimulator(Clock.systemUTC(), IntacctSettings.demonstration()).start(0);
        Services services = services()) {
      IntacctConnection company = company(intacct);
      company.setPassword("not-the-password");
      metadata.getSerializer(IntacctConnection.class).save(company);

      assertThatThrownBy(
              () -> services.ledger("Main").masterData().dimension(Dimension.VENDOR, "V"))
          .isInstanceOf(ConnectorException.class)
          .hasMessageNotContaining("not-the-password")
          .hasMessageNotContaining("sender-pass");
      assertThat(services.calls()).containsEntry("Intacct", 1L);
    }
  }

  private Services services() {
    return Services.of(run, variables, metadata, new LogChannel("test"));
  }

  private static SellerConnection seller(AmazonSimulator amazon) {
    SellerConnection seller = new SellerConnection();
    seller.setName("US");
    seller.setClientId(Demo.US.credentials().clientId());
    seller.setClientSecret(Demo.US.credentials().clientSecret());
    seller.setRefreshToken(Demo.US.credentials().refreshToken());
    seller.setEndpoint(amazon.endpoint().toString());
    seller.setLwaEndpoint(amazon.tokenUri().toString());
    return seller;
  }

  private static IntacctConnection company(IntacctSimulator intacct) {
    IntacctConnection company = new IntacctConnection();
    company.setName("Main");
    company.setSenderId("ledgerhop_sender");
    company.setSenderPassword("sender-pass");
    company.setCompany(IntacctSettings.demonstration().companyId());
    company.setUser("ws_poster");
    company.setPassword("user-pass");
    company.setEndpoint(intacct.endpoint().toString());
    company.setBaseCurrency("USD");
    return company;
  }
}
