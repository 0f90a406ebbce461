// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.fixture.Captured;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.simulators.amazon.AmazonFaults;
import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.report.ClosedSettlement;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.settlement.Debt;
import io.ledgerhop.simulators.server.FaultScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hop.core.encryption.Encr;
import org.apache.hop.core.logging.LogLevel;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.serializer.json.JsonMetadataProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F69: in every run, no credential appears in log, row, trail, archive or metadata file. */
@Timeout(120)
class SettlementInputCanaryTest {

  private static final Seller.Credentials CANARIES =
      new Seller.Credentials(
          "amzn1.application-oa2-client.canary", "canary-client-secret", "Atzr|canary-refresh");
  private static final Seller SELLER =
      new Seller("A1CANARY", Demo.US.market(), Demo.US.marketplaceIds(), CANARIES);

  /** The secrets, the prefix of every access token, and the suffix of a presigned URL. */
  private static final List<String> SECRETS =
      List.of(
          "canary-client-secret",
          "canary-refresh",
          "wrong-canary",
          "Atzr",
          "Atza",
          "X-Amz-Signature",
          "X-Amz-Credential",
          "X-Amz-Security-Token");

  @TempDir private Path home;
  private final Clock clock = Clock.systemUTC();
  private final AmazonSimulator amazon;

  SettlementInputCanaryTest() throws Exception {
    AmazonSettings settings = AmazonSettings.standard().withRateLimits(false);
    amazon = AmazonSimulator.start(clock, settings, 0);
    amazon.add(SELLER);
    Demo demo = new Demo(3, Demo.STANDARD.anchor(), 3, 20);
    amazon.addSettlement(
        SELLER,
        ClosedSettlement.of(
            demo.series(SELLER, Debt.NONE).settlement(0),
            clock.instant().minus(Duration.ofDays(1))));
  }

  @AfterEach
  void stopAmazon() throws Exception {
    amazon.close();
  }

  /** S12: each call has one line with method, host, path, status, time and request id. */
  @Test
  void aRunThatWorks() throws Exception {
    Ran ran = run(CANARIES.clientSecret());

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("settlement_id")).isNotEmpty();
    assertThat(ran.log())
        .containsPattern("POST 127.0.0.1:\\d+/auth/o2/token: 200 after \\d+ ms, request id ")
        .containsPattern(
            "GET 127.0.0.1:\\d+/reports/2021-06-30/reports: 200 after \\d+ ms, request id ")
        .containsPattern("GET 127.0.0.1:\\d+/report-documents/\\S+: 200 after \\d+ ms");
  }

  /**
   * A plain secret in a metadata object is reported once per run, even if several transforms use
   * it.
   */
  @Test
  void aRunWithPlainSecretsSaysSoOnce() throws Exception {
    String all = run(CANARIES.clientSecret()).log();
    // Hop also keeps the log of the previous runs.
    String log = all.substring(all.lastIndexOf("Execution started"));

    for (String option : List.of("LWA client secret", "Refresh token")) {
      assertThat(log).containsOnlyOnce(option + ": stands in the metadata file for everybody");
    }
  }

  @Test
  void aRunWithTheWrongSecret() throws Exception {
    assertThat(messages(run("wrong-canary"))).contains("does not know this client id");
  }

  @Test
  void aRunWhoseAuthorisationWasRevoked() throws Exception {
    amazon.revoke(SELLER);

    assertThat(messages(run(CANARIES.clientSecret())))
        .contains("does not accept the refresh token");
  }

  @Test
  void aRunThatIsThrottledAndWhoseTokenExpires() throws Exception {
    amazon.faults(
        new FaultScript()
            .onNth(1, "token", AmazonFaults.signInThrottled())
            .onNth(1, "getReports", AmazonFaults.throttled("20"))
            .onNth(2, "getReports", AmazonFaults.expiredInDetails(403))
            .onNth(1, "getReportDocument", AmazonFaults.throttled("20")));

    Ran ran = run(CANARIES.clientSecret());

    assertThat(ran.out().texts("settlement_id")).isNotEmpty();
    assertThat(ran.log()).contains(": 429 after ", ": 403 after ");
  }

  @Test
  void aRunWhoseAddressesExpire() throws Exception {
    amazon.faults(new FaultScript().onEach("download", AmazonFaults.urlExpired()));

    assertThat(messages(run(CANARIES.clientSecret())))
        .contains("at the last of 3 attempts (status 403");
  }

  @Test
  void aRunThatIsDenied() throws Exception {
    amazon.faults(new FaultScript().onEach("getReports", AmazonFaults.denied()));

    assertThat(messages(run(CANARIES.clientSecret()))).contains("the region NA is right");
  }

  /** Runs at the most detailed log level. */
  private Ran run(String clientSecret) throws Exception {
    SellerConnection seller = new SellerConnection();
    seller.setName("canary");
    seller.setRegion("NA");
    seller.setClientId(CANARIES.clientId());
    seller.setClientSecret(clientSecret);
    seller.setRefreshToken(CANARIES.refreshToken());
    seller.setEndpoint(amazon.endpoint().toString());
    seller.setLwaEndpoint(amazon.tokenUri().toString());
    SettlementInputMeta meta = new SettlementInputMeta();
    meta.setTrail("trail");
    meta.setRejectsTarget("rejects");
    Ran ran =
        TransformBench.of(meta)
            .target("rejects")
            .trail(home)
            .metadata(SellerConnection.class, seller)
            .logLevel(LogLevel.ROWLEVEL)
            .local();
    new JsonMetadataProvider(
            Encr.getEncoder(), home.resolve("metadata").toString(), new Variables())
        .getSerializer(SellerConnection.class)
        .save(seller);
    assertNoSecretIn(ran);
    return ran;
  }

  private void assertNoSecretIn(Ran ran) throws Exception {
    assertThat(ran.log()).doesNotContain(SECRETS);
    for (Captured rows : ran.arrived().values()) {
      String all = rows.rows().stream().map(Arrays::toString).collect(Collectors.joining("\n"));
      assertThat(all).doesNotContain(SECRETS);
    }
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain(SECRETS);
      }
    }
  }

  private static String messages(Ran ran) {
    return ran.at("rejects").texts("problem").toString();
  }
}
