// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

import io.ledgerhop.settlement.SettlementKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Settlements of one kind, each of which starts when the one before it ends; at least one. */
final class LinkRun {

  private final List<SettlementLink> links = new ArrayList<>();

  LinkRun(SettlementLink first) {
    links.add(first);
  }

  void add(SettlementLink next) {
    links.add(next);
  }

  SettlementKind kind() {
    return first().kind();
  }

  List<SettlementLink> links() {
    return links;
  }

  SettlementLink first() {
    return links.get(0);
  }

  SettlementLink last() {
    return links.get(links.size() - 1);
  }

  Instant start() {
    return first().start();
  }

  Instant end() {
    return last().end();
  }
}
