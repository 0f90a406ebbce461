// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import io.ledgerhop.http.CountedStream;
import io.ledgerhop.problem.ConnectorException;
import java.io.InputStream;

/** Limits the size of a file while it is unpacked: one that expands too much ends in a problem. */
public final class ExpansionLimit {

  /** Largest file, or archive of files, after unpacking: 16 GB. */
  public static final long PLAIN_BYTES_MAX = 1L << 34;

  /** Maximum expansion factor; settlement texts stay below it, a decompression bomb does not. */
  static final int RATIO_MAX = 250;

  /** Files up to this unpacked size may expand by any factor. */
  private static final long ANY_RATIO_BYTES = 16L << 20;

  private final String place;
  private final InputStream bytes;
  private long packed;
  private long plain;

  /**
   * @param place the name of the file, for messages
   * @param bytes the packed bytes
   */
  public ExpansionLimit(String place, InputStream bytes) {
    this.place = place;
    this.bytes = bytes;
  }

  /** The packed bytes, for the decompressor. */
  public InputStream packed() {
    return new CountedStream(bytes, more -> packed += more);
  }

  /** The unpacked bytes; reading throws a {@link ConnectorException} beyond the limits. */
  public InputStream plain(InputStream unpacking) {
    return new CountedStream(unpacking, this::count);
  }

  private void count(long more) {
    plain += more;
    if (plain > PLAIN_BYTES_MAX) {
      throw new ConnectorException(ApiProblem.FILE_TOO_LARGE.at(place, PLAIN_BYTES_MAX));
    }
    if (plain > ANY_RATIO_BYTES + RATIO_MAX * packed) {
      throw new ConnectorException(ApiProblem.FILE_SWELLS.at(place, RATIO_MAX));
    }
  }
}
