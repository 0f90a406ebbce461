// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import java.util.Optional;

/**
 * What a rule assigns to a line: how it is posted, and its account, dimensions and memo.
 *
 * @param account empty only for {@link PostAs#IGNORE} and {@link PostAs#HOLD}
 * @param dimensions vendor included
 * @param memo the memo, with all fields of its template filled in
 * @param reason why the line is held or ignored, for people; empty otherwise
 */
public record Assignment(
    PostAs postAs,
    Optional<AccountCode> account,
    Dimensions dimensions,
    TaxTreatment taxTreatment,
    String memo,
    Presentation presentation,
    RuleRef rule,
    String reason) {

  private static final String NO_ROW = "no mapping row matches";

  /** Refuses a posting without an account, and a hold without a reason. */
  public Assignment {
    boolean posts = postAs != PostAs.IGNORE && postAs != PostAs.HOLD;
    if (posts && account.isEmpty()) {
      throw new IllegalArgumentException("Post as " + postAs.word() + " needs an account: " + rule);
    }
    if (!posts && reason.isBlank()) {
      throw new IllegalArgumentException("Post as " + postAs.word() + " needs a reason: " + rule);
    }
  }

  /**
   * The assignment of a line that no rule matches.
   *
   * @param nearest a clause that names the mapping row closest to matching the line; empty if there
   *     is none
   */
  public static Assignment unmapped(String nearest) {
    return hold(RuleRef.NONE, nearest.isBlank() ? NO_ROW : nearest);
  }

  /** The assignment of a line that must not be posted yet. */
  public static Assignment hold(RuleRef rule, String reason) {
    return new Assignment(
        PostAs.HOLD,
        Optional.empty(),
        Dimensions.NONE,
        TaxTreatment.NONE,
        "",
        Presentation.GROSS,
        rule,
        reason);
  }

  /** The same assignment with another account. */
  public Assignment on(AccountCode other) {
    return new Assignment(
        postAs, Optional.of(other), dimensions, taxTreatment, memo, presentation, rule, reason);
  }

  /** True when no rule matched the line at all. */
  public boolean isUnmapped() {
    return postAs == PostAs.HOLD && rule.equals(RuleRef.NONE);
  }

  /** A clause that names the mapping row closest to matching an unmapped line; empty if none. */
  public String nearest() {
    return isUnmapped() && !reason.equals(NO_ROW) ? reason : "";
  }
}
