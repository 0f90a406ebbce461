// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import io.ledgerhop.money.Money;
import java.time.Instant;

/**
 * The header of a settlement, with the counts from the first pass over its file.
 *
 * @param seller name of the Amazon seller account it belongs to
 * @param settlementId Amazon's id, digits
 * @param marketplace name of the first marketplace that a line names, for instance Amazon.de; empty
 *     if none does
 * @param start first instant of the period; equals the end of the previous settlement
 * @param end last instant of the period
 * @param depositDate when Amazon sends the money; the end of the period when the file has no date
 * @param total the amount that Amazon pays out; negative when the seller owes
 * @param lines how many money lines the file has; 0 for a settlement without lines
 * @param fileHash SHA-256 of the file, lower-case hex
 * @param fileName the name it was read under, for messages
 */
public record SettlementHeader(
    String seller,
    String settlementId,
    String marketplace,
    Instant start,
    Instant end,
    Instant depositDate,
    Money total,
    long lines,
    String fileHash,
    String fileName) {

  /** Refuses a settlement without an id, or that ends before it starts. */
  public SettlementHeader {
    if (settlementId.isBlank()) {
      throw new IllegalArgumentException("a settlement has an id");
    }
    if (lines < 0) {
      throw new IllegalArgumentException("a settlement has no fewer lines than none: " + lines);
    }
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "a settlement ends after it starts: " + start + " to " + end);
    }
  }

  /** The same settlement as one of another seller account. */
  public SettlementHeader of(String seller) {
    return new SettlementHeader(
        seller,
        settlementId,
        marketplace,
        start,
        end,
        depositDate,
        total,
        lines,
        fileHash,
        fileName);
  }

  /** True if the two periods overlap; one that starts where the other ends does not. */
  public boolean overlaps(SettlementHeader other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }
}
