// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.settlement.Debt;
import io.ledgerhop.simulators.amazon.settlement.GeneratedSettlement;
import io.ledgerhop.simulators.amazon.wire.JsonReader;
import io.ledgerhop.simulators.server.SteppedClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DemoTest {

  @Test
  void hasTheSameFilesAtAnyTimeAndIsAlwaysWithinNinetyDays() throws Exception {
    List<String> autumn = files(Instant.parse("2026-11-20T10:00:00Z"));
    List<String> years = files(Instant.parse("2031-02-03T04:05:06Z"));

    assertThat(autumn).hasSize(12).isEqualTo(years).doesNotHaveDuplicates();
  }

  @Test
  void idsPeriodsAndTotalsAreFixed() throws Exception {
    StringBuilder summaries = new StringBuilder();
    for (String file : files(Instant.parse("2026-11-20T10:00:00Z"))) {
      String[] summary = file.split("\\r?\\n", -1)[1].split("\t", -1);
      summaries.append(String.join(" | ", List.of(summary).subList(0, 6))).append('\n');
    }

    try (InputStream expected = getClass().getResourceAsStream("demo-summaries.txt")) {
      assertThat(summaries)
          .hasToString(
              new String(Objects.requireNonNull(expected).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** The totals in the files of this seller, by settlement id. */
  static Map<String, BigDecimal> totals(Seller seller) {
    Debt debt =
        Map.of("US", Debt.CARRIED, "CA", Debt.NONE, "DE", Debt.CHARGED)
            .getOrDefault(seller.market().toString(), Debt.NONE);
    return IntStream.range(0, Demo.STANDARD.settlements())
        .mapToObj(index -> Demo.STANDARD.series(seller, debt).settlement(index))
        .collect(Collectors.toMap(GeneratedSettlement::id, GeneratedSettlement::total));
  }

  private static List<String> files(Instant now) throws IOException, InterruptedException {
    SteppedClock clock = SteppedClock.at(now);
    List<String> files = new ArrayList<>();
    try (AmazonSimulator simulator = AmazonSimulator.start(clock, AmazonSettings.standard(), 0)) {
      Demo.STANDARD.addTo(simulator, clock);
      Caller caller = new Caller(simulator);
      for (Seller seller : List.of(Demo.US, Demo.CA, Demo.DE)) {
        String token = caller.accessToken(seller);
        Map<?, ?> page = JsonReader.object(caller.get(Caller.LISTING, token).body());
        for (Object report : (List<?>) Objects.requireNonNull(page.get("reports"))) {
          String id = Caller.text((Map<?, ?>) report, "reportDocumentId");
          files.add(file(caller, id, token, seller));
        }
      }
    }
    return files;
  }

  private static String file(Caller caller, String document, String token, Seller seller)
      throws IOException, InterruptedException {
    Map<?, ?> opened =
        JsonReader.object(caller.get(SimulatedOperation.DOCUMENTS + document, token).body());
    byte[] zipped = caller.download(Caller.text(opened, "url")).body();
    Charset charset =
        seller.market().place().country().equals("DE")
            ? Charset.forName("windows-1252")
            : StandardCharsets.UTF_8;
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return new String(in.readAllBytes(), charset);
    }
  }
}
