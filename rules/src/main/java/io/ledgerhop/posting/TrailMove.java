// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.BusinessKey;

/**
 * A step in the life of a document.
 *
 * @param recordNo the ledger's record number, empty if the step brings none
 * @param request what leaves with this step, secrets masked; empty if nothing leaves
 * @param problem the message that came back; empty if none
 */
public record TrailMove(
    BusinessKey key, PostingState to, String recordNo, String request, String problem) {}
