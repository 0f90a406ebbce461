// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import java.util.Set;

/**
 * A general ledger account as the chart has it.
 *
 * @param title the account's name
 * @param active false when the ledger refuses postings to it
 * @param required the dimensions without which the ledger refuses a line on it
 * @param journaled false when only subledgers may post to it, and no journal
 */
public record Account(
    AccountCode code,
    String title,
    AccountClass accountClass,
    boolean active,
    Set<Dimension> required,
    boolean journaled) {

  /** Copies the dimensions. */
  public Account {
    required = Set.copyOf(required);
  }

  /** An account that demands nothing. */
  public Account(AccountCode code, String title, AccountClass accountClass, boolean active) {
    this(code, title, accountClass, active, Set.of(), true);
  }
}
