// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import java.util.Arrays;

/**
 * Where a settlement stands in its file; lines count from 1.
 *
 * @param id Amazon's id as the rows have it
 * @param alone whether no other settlement has rows in the file
 * @param header line of the header above its first row
 * @param first line of its first row
 * @param last line of its last row; the largest number there is when it ends with the file
 */
record Extent(byte[] id, boolean alone, long header, long first, long last) {

  /** Whether a row that belongs to a settlement belongs to this one. */
  boolean has(byte[] settlementId) {
    return alone || Arrays.equals(id, settlementId);
  }
}
