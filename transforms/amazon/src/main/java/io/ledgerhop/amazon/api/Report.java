// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import java.time.Instant;

/**
 * A finished report that Amazon lists.
 *
 * @param id unique within the seller account
 * @param documentId under which its document is fetched
 * @param created when Amazon made it
 */
public record Report(String id, String documentId, Instant created) {}
