// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.source;

/**
 * A list of one seller account that each run reads from where the last run ended.
 *
 * @param operation Amazon's name of the operation that is called, for instance listTransactions
 * @param scope what limits the list, for instance a marketplace or a report type; empty if nothing
 *     does
 */
public record IncrementalSource(String seller, String operation, String scope) {}
