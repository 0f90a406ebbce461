// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping;

import static io.ledgerhop.hop.mapping.MappingOptionProblem.ZONE_UNKNOWN;

import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.CutOff;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.apache.hop.core.variables.IVariables;

/** Reads the option <i>Cut-off zone</i>: one zone for all, or each marketplace's own. */
public final class CutOffOption {

  private CutOffOption() {}

  /**
   * The cut-off for the option's text; empty text means the marketplace's own zone.
   *
   * @param place the option, for messages
   */
  public static Outcome<CutOff> parse(String place, IVariables variables, String written) {
    Outcome<String> text = OptionText.of(place, variables, written);
    return text.hasValue() ? parse(place, text.value()) : Outcome.failed(text.problems());
  }

  private static Outcome<CutOff> parse(String place, String text) {
    if (text.isEmpty()) {
      return Outcome.of(CutOff.ofMarketplace());
    }
    try {
      return Outcome.of(CutOff.fixed(ZoneId.of(text)));
    } catch (DateTimeException unknown) {
      return Outcome.failed(ZONE_UNKNOWN.at(place, text));
    }
  }
}
