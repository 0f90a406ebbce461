// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.rule;

/**
 * The postings of the line: the global {@code postings} of every rule file.
 *
 * <p>A rule decides a line by calling one of the first six methods. Called once, a posting takes
 * the whole amount; called several times by one rule, it splits the line, and each posting needs an
 * amount or a share. Of several rules that decide a line, the highest salience wins; two of the
 * same salience are a tie, which holds the line.
 *
 * <pre>{@code
 * global io.ledgerhop.mapping.rule.Postings postings
 *
 * rule "Gift wrap"
 * when SettlementLine(amountDescription == "gift wrap")
 * then postings.journal("4110").memo("Gift wrap {order id}");
 * end
 * }</pre>
 */
public interface Postings {

  /**
   * Posts to an account by a journal entry.
   *
   * @param account the number of an account, such as {@code 4000}
   */
  PostingDraft journal(String account);

  /** Posts to an account of the balance sheet by a journal entry. */
  PostingDraft balanceSheet(String account);

  /** Posts to an account by a bill of a vendor. */
  PostingDraft bill(String account, String vendor);

  /** Posts to an account by a credit of a vendor. */
  PostingDraft credit(String account, String vendor);

  /**
   * Posts the line nowhere.
   *
   * @param reason for people, not blank
   */
  void ignore(String reason);

  /**
   * Holds the line, and with it its settlement.
   *
   * @param reason for people, not blank
   */
  void hold(String reason);

  /**
   * Sets a dimension of the line, whichever rule or row of the workbook decides the account. It
   * replaces the value of that rule or row.
   *
   * @param name a title of the workbook, such as {@code Department}, or the name of a user-defined
   *     dimension
   * @param id as Intacct has it
   */
  void dimension(String name, String id);
}
