// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.Seller;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.hop.core.exception.HopException;
import org.jspecify.annotations.Nullable;

/** A simulated Amazon with the sellers of the demo, connected to Amazon Transactions Input. */
final class FinanceBench {

  private final AmazonSimulator amazon;
  private final Path home;
  private final TransactionsInputMeta meta = new TransactionsInputMeta();

  FinanceBench(Path home) throws Exception {
    this.home = home;
    AmazonSettings settings = AmazonSettings.standard().withRateLimits(false);
    amazon = AmazonSimulator.start(Clock.systemUTC(), settings, 0);
    Demo.STANDARD.addTo(amazon, Clock.systemUTC());
    meta.setTrail("trail");
    meta.setSellers("US");
    meta.setRejectsTarget("rejects");
  }

  TransactionsInputMeta meta() {
    return meta;
  }

  /** Replaces the simulated records of the US seller. */
  void holds(RecordKind kind, String... objects) {
    amazon.clear(Demo.US, kind);
    for (String json : objects) {
      amazon.put(Demo.US, kind, json);
    }
  }

  TransformBench bench() throws HopException {
    return TransformBench.of(meta)
        .target("rejects")
        .trail(home)
        .metadata(
            SellerConnection.class, seller("US", Demo.US, Demo.US.credentials().refreshToken()))
        .metadata(
            SellerConnection.class, seller("DE", Demo.DE, Demo.DE.credentials().refreshToken()))
        .metadata(SellerConnection.class, seller("refused", Demo.US, "wrong-token"));
  }

  Ran run() throws Exception {
    return bench().local();
  }

  private SellerConnection seller(String name, Seller known, String refreshToken) {
    SellerConnection seller = new SellerConnection();
    seller.setName(name);
    seller.setRegion(name.equals("DE") ? "EU" : "NA");
    seller.setClientId(known.credentials().clientId());
    seller.setClientSecret(known.credentials().clientSecret());
    seller.setRefreshToken(refreshToken);
    seller.setEndpoint(amazon.endpoint().toString());
    seller.setLwaEndpoint(amazon.tokenUri().toString());
    return seller;
  }

  /** Some fields of all rows, one line per row. */
  static List<String> lines(Ran ran, String... fields) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < ran.out().size(); row++) {
      List<String> cells = new ArrayList<>();
      for (String field : fields) {
        @Nullable String cell = ran.out().texts(field).get(row);
        cells.add(String.valueOf(cell));
      }
      lines.add(String.join(" | ", cells));
    }
    return lines;
  }

  void close() throws Exception {
    amazon.close();
  }
}
