// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.increment;

import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.Marketplace;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hop.core.variables.IVariables;

/** Reads marketplaces from an option, by name, country or id. */
public final class MarketplaceList {

  /** The form of Amazon's ids, because there are marketplaces that we do not know. */
  private static final Pattern ID = Pattern.compile("A[A-Z0-9]{9,14}");

  private MarketplaceList() {}

  /**
   * Amazon's ids of the marketplaces, separated by commas in the option.
   *
   * @param place the option, for messages
   * @throws ConnectorException if one of them is unknown
   */
  public static List<String> ids(String place, String text) {
    return Stream.of(text.split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> id(place, name))
        .distinct()
        .toList();
  }

  /**
   * The problems of the option: a variable without a value, or a marketplace that is unknown.
   *
   * @param place the option, for messages
   */
  public static List<Problem> problems(String place, IVariables variables, String written) {
    Outcome<String> text = OptionText.of(place, variables, written);
    if (!text.hasValue()) {
      return text.problems();
    }
    try {
      List<String> unused = ids(place, text.value());
      return List.of();
    } catch (ConnectorException e) {
      return List.of(e.problem());
    }
  }

  private static String id(String place, String name) {
    Optional<String> known = Marketplace.named(name).or(() -> ofCountry(name)).map(Marketplace::id);
    return known
        .or(() -> Optional.of(name).filter(id -> ID.matcher(id).matches()))
        .orElseThrow(
            () -> new ConnectorException(IncrementProblem.MARKETPLACE_UNKNOWN.at(place, name)));
  }

  private static Optional<Marketplace> ofCountry(String name) {
    return Arrays.stream(Marketplace.values())
        .filter(market -> market.country().equalsIgnoreCase(name))
        .findFirst();
  }
}
