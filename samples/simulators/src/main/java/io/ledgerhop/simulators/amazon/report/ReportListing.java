// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.report;

import static io.ledgerhop.simulators.amazon.wire.CallRefusedException.invalidInput;

import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.wire.CallRefusedException;
import io.ledgerhop.simulators.amazon.wire.Members;
import io.ledgerhop.simulators.amazon.wire.Parameters;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Divides the list of reports into pages; a token can be used repeatedly. */
final class ReportListing {

  private static final int TOKENS_MAX = 10_000;
  private static final String NEXT_TOKEN = "nextToken";

  private final Clock clock;
  private final ReportStore store;
  private final Map<String, Rest> rests = new LinkedHashMap<>();

  ReportListing(Clock clock, ReportStore store) {
    this.clock = clock;
    this.store = store;
  }

  private record Rest(String sellerId, List<SimulatedReport> reports, int pageSize) {}

  /**
   * The page that these parameters request.
   *
   * @throws CallRefusedException 400 for filters together with a token, an unknown token, or bad
   *     filters
   */
  synchronized Map<String, Object> page(Seller seller, Parameters parameters) {
    Optional<String> token = parameters.text(NEXT_TOKEN);
    if (token.isEmpty()) {
      return page(first(seller, parameters));
    }
    if (parameters.names().size() > 1) {
      throw invalidInput("nextToken must be the only parameter.");
    }
    Optional<Rest> rest =
        Optional.ofNullable(rests.get(token.get()))
            .filter(found -> found.sellerId.equals(seller.id()));
    return page(rest.orElseThrow(() -> invalidInput("nextToken is not valid.")));
  }

  private Rest first(Seller seller, Parameters parameters) {
    Instant now = clock.instant();
    ReportQuery query = ReportQuery.of(parameters, now);
    List<SimulatedReport> found =
        store.of(seller).stream().filter(report -> query.matches(report, now)).toList();
    return new Rest(seller.id(), found, query.pageSize());
  }

  private Map<String, Object> page(Rest rest) {
    Instant now = clock.instant();
    int size = Math.min(rest.pageSize, rest.reports.size());
    Members reply =
        Members.of(
            "reports",
            rest.reports.subList(0, size).stream().map(report -> report.members(now)).toList());
    if (size < rest.reports.size()) {
      List<SimulatedReport> left = rest.reports.subList(size, rest.reports.size());
      reply.and(NEXT_TOKEN, remember(new Rest(rest.sellerId, left, rest.pageSize)));
    }
    return reply.map();
  }

  /** A token with characters that a client must percent-encode. */
  private String remember(Rest rest) {
    byte[] number = ("page>>" + rests.size() + "??").getBytes(StandardCharsets.US_ASCII);
    String token = "+/" + Base64.getEncoder().encodeToString(number) + "==";
    rests.put(token, rest);
    if (rests.size() > TOKENS_MAX) {
      throw new IllegalStateException("more than " + TOKENS_MAX + " pages were given out");
    }
    return token;
  }
}
