// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

/**
 * The company and entity to whose ledger a document is posted.
 *
 * @param company the Intacct company id
 * @param entity the Intacct entity (location) id; empty for the top level
 */
public record Books(String company, String entity) {}
