// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import java.util.Optional;

/**
 * The number of the cash entry for a settlement, which stands where a settlement has Amazon's
 * number: {@code 90000000004P} is the receipt of the money of settlement 90000000004.
 *
 * <p>Amazon's numbers have digits only, so none can be mistaken for it. A settlement has one such
 * number, so that its money cannot be entered twice.
 *
 * @param settlementId Amazon's number of the settlement
 */
public record PayoutId(String settlementId) {

  private static final String MARK = "P";

  /** The number in the place of a settlement's; empty for any other document of Amazon's money. */
  public static Optional<PayoutId> read(String id) {
    return id.length() > MARK.length() && id.endsWith(MARK)
        ? Optional.of(new PayoutId(id.substring(0, id.length() - MARK.length())))
        : Optional.empty();
  }

  /** True for the number of a settlement of Amazon, false for that of any other document. */
  public static boolean isSettlement(String id) {
    return read(id).isEmpty() && AccrualId.read(id).isEmpty() && !RowDocumentId.isOne(id);
  }

  @Override
  public String toString() {
    return settlementId + MARK;
  }
}
