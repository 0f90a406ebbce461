// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.store.JdbcTrail;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hop.core.exception.HopException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From Amazon to rows, with the simulator. */
@Timeout(120)
class SettlementInputFromAmazonTest {

  private static final int SETTLEMENTS = 3;
  private static final long LINES = 20;
  private static final Demo DEMO = new Demo(7, Demo.STANDARD.anchor(), SETTLEMENTS, LINES);

  @TempDir private Path home;
  private final SettlementInputMeta meta = new SettlementInputMeta();
  private final AmazonSimulator amazon;
  private String refreshTokenOfUs = Demo.US.credentials().refreshToken();

  SettlementInputFromAmazonTest() throws Exception {
    AmazonSettings settings = AmazonSettings.standard().withRateLimits(false);
    amazon = AmazonSimulator.start(Clock.systemUTC(), settings, 0);
  }

  @BeforeEach
  void nameTheOptions() {
    DEMO.addTo(amazon, Clock.systemUTC());
    meta.setTrail("trail");
    meta.setRejectsTarget("rejects");
  }

  @AfterEach
  void stopAmazon() throws Exception {
    amazon.close();
  }

  @Test
  void readsEverySettlementOfEverySeller() throws Exception {
    Ran ran = bench("US", "CA", "DE").local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.at("rejects").size()).isZero();
    assertThat(distinct(ran, "seller")).containsExactly("CA", "DE", "US");
    assertThat(distinct(ran, "currency")).containsExactly("CAD", "EUR", "USD");
    assertThat(distinct(ran, "settlement_id")).hasSize(3 * SETTLEMENTS);
    assertThat(ran.log()).containsPattern("settlement \\d+ of DE: \\d+ rows, total ");
  }

  @Test
  void readsOnlyTheSellersThatTheOptionNames() throws Exception {
    meta.setSellers("DE, ${OTHER}");

    Ran ran = bench("US", "CA", "DE").variable("OTHER", "CA").local();

    assertThat(distinct(ran, "seller")).containsExactly("CA", "DE");
  }

  @Test
  void continuesWhenOneSellerIsRefusedAndReportsItInARow() throws Exception {
    Ran ran = bench("US", "refused").local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.at("rejects").texts("seller")).containsExactly("refused");
    assertThat(ran.at("rejects").texts("problem")).first().asString().doesNotContain("wrong-token");
    assertThat(distinct(ran, "seller")).containsExactly("US", "refused");
  }

  @Test
  void continuesWhenTheOptionsOfOneSellerAreWrong() throws Exception {
    Ran ran = bench("US", "incomplete").local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.at("rejects").texts("seller")).containsExactly("incomplete");
    assertThat(distinct(ran, "settlement_id")).hasSize(SETTLEMENTS);
  }

  @Test
  void readsFromTheArchiveWhatAnEarlierRunCouldNotFinish() throws Exception {
    Ran first = bench("US").local();
    refreshTokenOfUs = "expired";

    Ran second = bench("US").local();

    assertThat(second.out().texts("settlement_id")).containsAll(first.out().texts("settlement_id"));
    assertThat(second.at("rejects").texts("seller")).containsExactly("US");
  }

  @Test
  void stopsAtOnceWhileItWaitsForAnUnreachableAmazon() throws Exception {
    amazon.close();

    Ran ran =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> bench("US").stopAfter(Duration.ofSeconds(1)).local());

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().size()).isZero();
  }

  @Test
  void sendsTheSameRowsOnBeam() throws Exception {
    meta.setMainTarget(TransformBench.OUT);

    Ran ran = bench("US").singleThreaded();

    assertThat(distinct(ran, "settlement_id")).hasSize(SETTLEMENTS);
  }

  /**
   * There each transform is a pipeline of its own, so the report cannot count the calls. One that
   * is tried again counts twice.
   */
  @Test
  void notesItsCallsOnBeamEvenIfItIsNotTornDown() throws Exception {
    meta.setMainTarget(TransformBench.OUT);

    bench("US").notTornDown().singleThreaded();

    try (JdbcTrail trail = JdbcTrail.open("jdbc:sqlite:" + home.resolve("trail.db"), "", "")) {
      Map<String, Long> calls = trail.run(Instant.EPOCH).calls();
      assertThat(calls.get("Amazon getReports")).isPositive();
      assertThat(calls.get("Amazon download")).isGreaterThanOrEqualTo(SETTLEMENTS);
    }
  }

  private TransformBench bench(String... sellers) throws HopException {
    TransformBench bench = TransformBench.of(meta).target("rejects").trail(home);
    for (String seller : sellers) {
      bench.metadata(SellerConnection.class, seller(seller));
    }
    return bench;
  }

  private SellerConnection seller(String name) {
    Seller known =
        switch (name) {
          case "CA" -> Demo.CA;
          case "DE" -> Demo.DE;
          default -> Demo.US;
        };
    SellerConnection seller = new SellerConnection();
    seller.setName(name);
    seller.setRegion(name.equals("DE") ? "EU" : "NA");
    seller.setClientId(name.equals("incomplete") ? "" : known.credentials().clientId());
    seller.setClientSecret(known.credentials().clientSecret());
    seller.setRefreshToken(
        switch (name) {
          case "refused" -> "wrong-token";
          case "US" -> refreshTokenOfUs;
          default -> known.credentials().refreshToken();
        });
    seller.setEndpoint(amazon.endpoint().toString());
    seller.setLwaEndpoint(amazon.tokenUri().toString());
    return seller;
  }

  private static List<@Nullable String> distinct(Ran ran, String field) {
    return ran.out().texts(field).stream()
        .filter(Objects::nonNull)
        .distinct()
        .sorted(String::compareTo)
        .toList();
  }
}
