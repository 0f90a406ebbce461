// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import java.util.Optional;

/**
 * How a row posts the lines that it decides.
 *
 * @param account empty only for {@link PostAs#IGNORE} and {@link PostAs#HOLD}
 * @param dimensions vendor included
 * @param note the reason, when the row ignores or holds its lines
 */
public record MappingTarget(
    PostAs postAs,
    Optional<AccountCode> account,
    Dimensions dimensions,
    TaxTreatment taxTreatment,
    MemoTemplate memo,
    Presentation presentation,
    String note) {

  /** True when the row posts money to an account. */
  public boolean posts() {
    return postAs != PostAs.IGNORE && postAs != PostAs.HOLD;
  }

  /** The assignment of a line, with the memo made for it. */
  public Assignment assignment(RuleRef rule, String memo) {
    if (!posts()) {
      String reason = note.isBlank() ? postAs.word() : note;
      return new Assignment(
          postAs,
          Optional.empty(),
          Dimensions.NONE,
          TaxTreatment.NONE,
          memo,
          presentation,
          rule,
          reason);
    }
    return new Assignment(postAs, account, dimensions, taxTreatment, memo, presentation, rule, "");
  }
}
