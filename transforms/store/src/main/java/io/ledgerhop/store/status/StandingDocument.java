// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.status;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.store.database.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** A document of a settlement, as far as the state of the settlement depends on it. */
record StandingDocument(
    BusinessKey key,
    String number,
    PostingState state,
    String recordNo,
    String problem,
    Instant changed) {

  /** The document of a row of settlements and documents; empty if the settlement has none. */
  static Optional<StandingDocument> of(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    return kind == null
        ? Optional.empty()
        : Optional.of(
            new StandingDocument(
                BusinessKey.of(
                    row.getString("seller"),
                    row.getString("settlement_id"),
                    row.getInt("slice"),
                    kind,
                    row.getInt("chunk")),
                row.getString("number"),
                PostingState.valueOf(row.getString("state")),
                row.getString("record_no"),
                row.getString("problem"),
                Stamp.parse(row.getString("changed_at"))));
  }

  /** Sent, and no answer tells whether the ledger has it. */
  boolean isInDoubt() {
    return state == PostingState.SENT || state == PostingState.UNKNOWN;
  }

  /** In the ledger, and neither reversed nor there to reverse another. */
  boolean counts() {
    return !key.isReversal() && (state == PostingState.POSTED || state == PostingState.VERIFIED);
  }

  boolean isReversed() {
    return state == PostingState.REVERSED;
  }
}
