// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.Lease;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.TrailDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run must never do on its way, even if the books are right in the end: several precautions
 * cover each other, and one that is missing would not show there.
 */
final class SendRules {

  static final Books BOOKS = new Books("ledgerhop-demo", "");

  private record Holder(String run, Instant until) {}

  private final Stage stage;
  private final Map<String, Holder> holders = new HashMap<>();
  private final List<String> broken = new ArrayList<>();

  SendRules(Stage stage) {
    this.stage = stage;
  }

  /** The rules that were broken, in sentences; empty if none was. */
  List<String> broken() {
    return List.copyOf(broken);
  }

  void leased(String settlementId, String run, Lease lease) {
    holders.put(settlementId, new Holder(run, lease.until()));
  }

  void released(String settlementId, String run) {
    Optional.ofNullable(holders.get(settlementId))
        .filter(holder -> holder.run().equals(run))
        .ifPresent(holder -> holders.remove(settlementId));
  }

  /** A document is about to be sent: another process must see that in the trail. */
  void sends(String run, BusinessKey key) {
    Optional<TrailDocument> noted = stage.trails.second().document(BOOKS, key);
    if (noted.filter(found -> !found.state().isAbsent()).isEmpty()) {
      broken.add(run + " sends " + key + ", and the trail has it as " + state(noted));
    }
    Optional.ofNullable(holders.get(key.settlementId()))
        .filter(holder -> stage.clock.instant().isBefore(holder.until()))
        .filter(holder -> !holder.run().equals(run))
        .ifPresent(
            holder ->
                broken.add(run + " sends " + key + ", and " + holder.run() + " has the lease"));
  }

  private static String state(Optional<TrailDocument> noted) {
    return noted.map(TrailDocument::state).map(PostingState::name).orElse("missing");
  }

  /** A document was sent again right after a call without an answer. */
  void sendsBlindly(String run, String number) {
    broken.add(run + " sends " + number + " again without looking for it");
  }

  /** A document is noted as refused: a send of it must not have brought it into the books. */
  void rejects(String run, String number) {
    if (stage.hasBrought(number)) {
      broken.add(run + " rejects " + number + ", and the books have it");
    }
  }
}
