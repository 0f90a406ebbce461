// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import java.util.Optional;

/**
 * Where a row sends the lines it wins.
 *
 * @param account empty only for {@link PostAs#IGNORE} and {@link PostAs#HOLD}
 * @param dimensions vendor included
 * @param taxTreatment free text, empty if none
 * @param note says why, where a row ignores or holds
 */
public record MappingTarget(
    PostAs postAs,
    Optional<AccountCode> account,
    Dimensions dimensions,
    String taxTreatment,
    MemoTemplate memo,
    Presentation presentation,
    String note) {

  /** True when the row sends money to an account. */
  public boolean posts() {
    return postAs != PostAs.IGNORE && postAs != PostAs.HOLD;
  }

  /** What a line gets whose memo is filled. */
  public Assignment assignment(RuleRef rule, String memo) {
    if (!posts()) {
      String reason = note.isBlank() ? postAs.word() : note;
      return new Assignment(
          postAs, Optional.empty(), Dimensions.NONE, "", memo, presentation, rule, reason);
    }
    return new Assignment(postAs, account, dimensions, taxTreatment, memo, presentation, rule, "");
  }
}
