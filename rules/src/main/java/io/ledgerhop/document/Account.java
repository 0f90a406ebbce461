// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

/**
 * A general ledger account as the chart has it.
 *
 * @param title the account's name
 * @param active false when the ledger refuses postings to it
 */
public record Account(AccountCode code, String title, AccountClass accountClass, boolean active) {}
