// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.ledger;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks a ledger which settlements that were entered are posted, and not drafts any more. */
public final class PostedSettlements {

  private final Ledger ledger;
  private final Trail trail;

  /**
   * @param trail has the documents of the settlements
   */
  public PostedSettlements(Ledger ledger, Trail trail) {
    this.ledger = ledger;
    this.trail = trail;
  }

  /**
   * Those of the settlements of which every document was sent, and the ledger shows every one as
   * posted; all are asked for together.
   */
  public Set<SettlementKey> among(List<SettlementKey> settlements) {
    Map<SettlementKey, List<TrailDocument>> entered = new LinkedHashMap<>();
    for (SettlementKey key : settlements) {
      List<TrailDocument> documents = trail.documents(ledger.books(), key);
      boolean isWhole = documents.stream().noneMatch(noted -> noted.state().isAbsent());
      if (!documents.isEmpty() && isWhole) {
        entered.put(key, documents.stream().filter(PostedSettlements::mayBeDraft).toList());
      }
    }
    List<TrailDocument> all = entered.values().stream().flatMap(List::stream).toList();
    Set<BusinessKey> posted = all.isEmpty() ? Set.of() : ledger.posted(all);
    entered
        .values()
        .removeIf(
            documents ->
                documents.stream().anyMatch(noted -> !posted.contains(noted.document().key())));
    return entered.keySet();
  }

  /** A draft cannot be reversed, so a document that was reversed had been posted. */
  private static boolean mayBeDraft(TrailDocument noted) {
    return noted.state() != PostingState.REVERSED;
  }
}
