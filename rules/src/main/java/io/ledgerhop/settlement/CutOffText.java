// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import static io.ledgerhop.settlement.CutOffProblem.MARKETPLACE_TWICE;
import static io.ledgerhop.settlement.CutOffProblem.MARKETPLACE_UNKNOWN;
import static io.ledgerhop.settlement.CutOffProblem.ZONE_UNKNOWN;

import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problems;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads a cut-off from the text of an option. */
public final class CutOffText {

  private final String place;
  private final Problems problems = new Problems();

  private CutOffText(String place) {
    this.place = place;
  }

  /**
   * The cut-off, or everything that is wrong with the text.
   *
   * @param place the option, for messages
   * @param text a zone such as {@code UTC}, or pairs such as {@code Amazon.com=America/New_York;
   *     Amazon.de=UTC}; empty for each marketplace's own zone
   */
  public static Outcome<CutOff> parse(String place, String text) {
    return new CutOffText(place).parse(text);
  }

  private Outcome<CutOff> parse(String text) {
    CutOff cutOff =
        text.isEmpty() || text.indexOf('=') >= 0
            ? CutOff.ofMarketplaces(pairs(text))
            : zone(text).map(CutOff::fixed).orElse(CutOff.ofMarketplace());
    return problems.hasErrors() ? Outcome.failed(problems.list()) : Outcome.of(cutOff);
  }

  private Map<Marketplace, ZoneId> pairs(String text) {
    Map<Marketplace, ZoneId> zones = new EnumMap<>(Marketplace.class);
    for (String pair : text.split(";", -1)) {
      if (!pair.isBlank()) {
        add(pair.strip(), zones);
      }
    }
    return zones;
  }

  private void add(String pair, Map<Marketplace, ZoneId> zones) {
    int equals = pair.indexOf('=');
    String name = equals < 0 ? pair : pair.substring(0, equals).strip();
    Optional<Marketplace> marketplace = Marketplace.named(name);
    if (marketplace.isEmpty()) {
      problems.add(MARKETPLACE_UNKNOWN.at(place, name));
      return;
    }
    Optional<ZoneId> zone = zone(equals < 0 ? "" : pair.substring(equals + 1).strip());
    if (zone.isPresent() && zones.put(marketplace.get(), zone.get()) != null) {
      problems.add(MARKETPLACE_TWICE.at(place, marketplace.get().marketplaceName()));
    }
  }

  private Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException unknown) {
      problems.add(ZONE_UNKNOWN.at(place, name));
      return Optional.empty();
    }
  }
}
