// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.rule;

import java.math.BigDecimal;

/**
 * A posting that a rule makes. Every method returns the same draft, so that calls can be chained:
 *
 * <pre>{@code
 * postings.journal("6010").share(60).dimension("Department", "100");
 * postings.journal("6020").share(40).dimension("Department", "200");
 * }</pre>
 */
public interface PostingDraft {

  /**
   * The part of the line's amount that this posting takes, with the sign of the line. The amounts
   * of all postings must make the amount of the line; otherwise the line is held.
   */
  PostingDraft amount(BigDecimal amount);

  /**
   * The percentage of the line's amount that this posting takes, rounded half up. If all postings
   * have a share and these make 100, the last one takes what rounding leaves.
   */
  PostingDraft share(BigDecimal percent);

  /** The same for a whole number. */
  default PostingDraft share(long percent) {
    return share(BigDecimal.valueOf(percent));
  }

  /**
   * Sets a dimension of this posting.
   *
   * @param name a title of the workbook, such as {@code Department}, or the name of a user-defined
   *     dimension
   * @param id as Intacct has it; blank for none
   */
  PostingDraft dimension(String name, String id);

  /**
   * The memo, with fields as in the workbook: {@code Amazon {settlement} {order id}}.
   *
   * @throws IllegalArgumentException if there is no such field
   */
  PostingDraft memo(String template);

  /**
   * The tax treatment, in the words of the workbook: {@code Facilitator}, {@code Seller} or {@code
   * By order}.
   */
  PostingDraft taxTreatment(String word);

  /** How lines are added up, in the words of the workbook: {@code net; SKU}. */
  PostingDraft groupBy(String words);
}
