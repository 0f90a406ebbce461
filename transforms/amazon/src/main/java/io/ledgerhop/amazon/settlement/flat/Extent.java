// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.flat;

import java.nio.charset.StandardCharsets;

/**
 * The position of a settlement in its file; lines count from 1.
 *
 * @param id Amazon's id as the rows have it, each byte as a character
 * @param alone whether no other settlement has rows in the file
 * @param header line of the header above its first row
 * @param first line of its first row
 * @param last line of its last row; {@code Long.MAX_VALUE} when it ends with the file
 */
record Extent(String id, boolean alone, long header, long first, long last) {

  /** Whether a row of this settlement id belongs to this settlement. */
  boolean has(byte[] settlementId) {
    return alone || id.equals(key(settlementId));
  }

  /** The bytes of the id in its rows. */
  byte[] bytes() {
    return id.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** An id as text, independent of the encoding of the file. */
  static String key(byte[] settlementId) {
    return new String(settlementId, StandardCharsets.ISO_8859_1);
  }
}
