// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping;

import static io.ledgerhop.hop.mapping.MappingOptionProblem.MARKETPLACE_TWICE;
import static io.ledgerhop.hop.mapping.MappingOptionProblem.MARKETPLACE_UNKNOWN;
import static io.ledgerhop.hop.mapping.MappingOptionProblem.ZONE_UNKNOWN;

import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problems;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.Marketplace;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.hop.core.variables.IVariables;

/**
 * Reads the option <i>Cut-off zone</i>: one zone for all, the zones of some marketplaces, or each
 * marketplace's own.
 */
public final class CutOffOption {

  private final String place;
  private final Problems problems = new Problems();

  private CutOffOption(String place) {
    this.place = place;
  }

  /**
   * The cut-off for the option's text; empty text means the marketplace's own zone.
   *
   * @param place the option, for messages
   * @param written a zone such as {@code UTC}, or pairs such as {@code Amazon.com=America/New_York;
   *     Amazon.de=UTC}
   */
  public static Outcome<CutOff> parse(String place, IVariables variables, String written) {
    Outcome<String> text = OptionText.of(place, variables, written);
    return text.hasValue()
        ? new CutOffOption(place).parse(text.value())
        : Outcome.failed(text.problems());
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
