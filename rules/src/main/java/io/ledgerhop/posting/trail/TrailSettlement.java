// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

/**
 * A settlement as recorded in the trail.
 *
 * @param fileHash SHA-256 of the file that was read first
 * @param status its status after the last run
 * @param explanation why it is held or rejected; empty otherwise
 */
public record TrailSettlement(
    String seller,
    String settlementId,
    String fileHash,
    SettlementStatus status,
    String explanation) {}
