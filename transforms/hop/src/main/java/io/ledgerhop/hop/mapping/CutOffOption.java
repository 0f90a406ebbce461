// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping;

import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.CutOffText;
import org.apache.hop.core.variables.IVariables;

/**
 * Reads the option <i>Cut-off zone</i>: one zone for all, the zones of some marketplaces, or each
 * marketplace's own.
 */
public final class CutOffOption {

  private CutOffOption() {}

  /**
   * The cut-off for the option's text; empty text means the marketplace's own zone.
   *
   * @param place the option, for messages
   * @param written as {@link CutOffText} reads it, with variables
   */
  public static Outcome<CutOff> parse(String place, IVariables variables, String written) {
    Outcome<String> text = OptionText.of(place, variables, written);
    return text.hasValue()
        ? CutOffText.parse(place, text.value())
        : Outcome.failed(text.problems());
  }
}
