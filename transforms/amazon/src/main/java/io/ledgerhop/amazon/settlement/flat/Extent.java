// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.flat;

import java.nio.charset.StandardCharsets;

/**
 * Where a settlement stands in its file; lines count from 1.
 *
 * @param id Amazon's id as the rows have it, each byte as a character
 * @param alone whether no other settlement has rows in the file
 * @param header line of the header above its first row
 * @param first line of its first row
 * @param last line of its last row; the largest number there is when it ends with the file
 */
record Extent(String id, boolean alone, long header, long first, long last) {

  /** Whether a row that belongs to a settlement belongs to this one. */
  boolean has(byte[] settlementId) {
    return alone || id.equals(key(settlementId));
  }

  /** The id as its rows have it. */
  byte[] bytes() {
    return id.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The text that stands for an id, whatever encoding the file is in. */
  static String key(byte[] settlementId) {
    return new String(settlementId, StandardCharsets.ISO_8859_1);
  }
}
