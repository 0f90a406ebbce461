// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.split.Split;
import io.ledgerhop.mapping.split.SplitPart;
import java.util.Optional;

/**
 * How a row posts the lines that it decides.
 *
 * @param account empty only for {@link PostAs#IGNORE} and {@link PostAs#HOLD}, and when every part
 *     of the split has an account
 * @param dimensions vendor included
 * @param memo as the row has it, without the values of the grouping
 * @param split spreads the money over several postings; empty for one
 * @param note the reason, when the row ignores or holds its lines
 */
public record MappingTarget(
    PostAs postAs,
    Optional<AccountCode> account,
    Dimensions dimensions,
    TaxTreatment taxTreatment,
    MemoTemplate memo,
    Grouping grouping,
    Optional<Split> split,
    String note) {

  /** True when the row posts money to an account. */
  public boolean posts() {
    return postAs != PostAs.IGNORE && postAs != PostAs.HOLD;
  }

  /** The memo of a document line, which tells the values of the grouping apart. */
  public MemoTemplate lineMemo() {
    return memo.groupedBy(grouping.keys());
  }

  /** The target of one part of the split: what the part does not say is said by the row. */
  public MappingTarget of(SplitPart part) {
    return new MappingTarget(
        postAs,
        part.account().or(this::account),
        dimensions.with(part.dimensions()),
        taxTreatment,
        memo,
        grouping,
        Optional.empty(),
        note);
  }

  /** The assignment of a line, with the memo made for it. */
  public Assignment assignment(RuleRef rule, String memo) {
    Presentation presentation = grouping.presentation();
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
