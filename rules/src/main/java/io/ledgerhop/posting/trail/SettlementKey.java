// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

/** A settlement of a seller account. */
public record SettlementKey(String seller, String settlementId) {}
