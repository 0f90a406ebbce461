// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

/**
 * The rule and the money lines that a document line comes from.
 *
 * @param rule the workbook cell or DRL rule; on a line that balances others one of the constants of
 *     this record
 * @param rulesHash SHA-256 of the workbook or DRL text; empty on a balancing line
 * @param rows the money lines that the document line sums
 */
public record Origin(String rule, String rulesHash, SourceRows rows) {

  public static final String CLEARING = "clearing";
  public static final String CARRIED_FORWARD = "carried forward";

  /** On the payables account, opposite to the lines of a vendor's document. */
  public static final String PAYABLES = "payables";

  /** Between two entities of the company, so that each of them balances. */
  public static final String INTER_ENTITY = "inter-entity";

  /** What is left when each line of a settlement is converted and rounded on its own. */
  public static final String ROUNDING = "rounding";

  /** The money that the bank has received. */
  public static final String BANK = "bank";

  /** The difference between what is due and what was received, in the currency of the books. */
  public static final String EXCHANGE = "exchange difference";

  /** The origin of a line that balances others; it has no money lines of its own. */
  public static Origin balancing(String rule) {
    return new Origin(rule, "", SourceRows.none());
  }
}
