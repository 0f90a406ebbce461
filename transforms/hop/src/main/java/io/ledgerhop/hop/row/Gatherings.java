// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import static io.ledgerhop.hop.row.RowProblem.TOO_MANY_OPEN;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What is gathered of settlements of which some rows have come, and others not yet; rows of several
 * settlements may come in turn.
 *
 * @param <G> what is gathered of one settlement
 */
public final class Gatherings<G> {

  /** So many settlements are never open at once, unless rows get lost on the way. */
  private static final int OPEN_MAX = 10_000;

  private record Key(String seller, String settlementId, String fileHash) {
    static Key of(SettlementHeader settlement) {
      return new Key(settlement.seller(), settlement.settlementId(), settlement.fileHash());
    }
  }

  private final String place;
  private final Map<Key, G> open = new LinkedHashMap<>();

  /**
   * @param place the transform that gathers, for messages
   */
  public Gatherings(String place) {
    this.place = place;
  }

  /**
   * What was gathered of a settlement so far.
   *
   * @param begin makes it for the first row of the settlement
   * @throws ConnectorException with {@link RowProblem#TOO_MANY_OPEN} if too many are open
   */
  public G of(SettlementHeader settlement, Supplier<G> begin) {
    Key key = Key.of(settlement);
    G known = open.get(key);
    if (known != null) {
      return known;
    }
    if (open.size() >= OPEN_MAX) {
      throw new ConnectorException(TOO_MANY_OPEN.at(place, OPEN_MAX));
    }
    G begun = begin.get();
    open.put(key, begun);
    return begun;
  }

  /** Forgets a settlement, because it is whole or broken. */
  public void remove(SettlementHeader settlement) {
    open.remove(Key.of(settlement));
  }

  /** Gives what is still open, in the order in which it began, and forgets it. */
  public List<G> close() {
    List<G> left = List.copyOf(open.values());
    open.clear();
    return left;
  }
}
