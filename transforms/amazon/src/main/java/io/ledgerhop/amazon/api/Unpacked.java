// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * The plain bytes of a file, whether it is packed or not.
 *
 * <p>The first two bytes show whether it is packed. The header of the sender is ignored, because a
 * client on the way may already have unpacked it. A file that expands too much ends in a problem.
 */
public final class Unpacked {

  private static final int BUFFER = 1 << 16;
  private static final int[] GZIP = {0x1F, 0x8B};

  private Unpacked() {}

  /**
   * @param place the name of the file, for messages
   */
  public static InputStream of(InputStream bytes, String place) throws IOException {
    ExpansionLimit limit = new ExpansionLimit(place, bytes);
    BufferedInputStream buffered = new BufferedInputStream(limit.packed(), BUFFER);
    buffered.mark(GZIP.length);
    boolean isGzip = buffered.read() == GZIP[0] && buffered.read() == GZIP[1];
    buffered.reset();
    return limit.plain(isGzip ? new GZIPInputStream(buffered, BUFFER) : buffered);
  }
}
