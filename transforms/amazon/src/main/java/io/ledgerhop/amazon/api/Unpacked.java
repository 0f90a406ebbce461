// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import io.ledgerhop.problem.ConnectorException;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * The plain bytes of a file, whether it comes packed or not.
 *
 * <p>What the sender says about packing is not asked, because a client on the way may have unpacked
 * it; the first two bytes tell. A file that swells beyond reason ends in a problem.
 */
public final class Unpacked extends FilterInputStream {

  /** Largest file after unpacking: 16 GB. */
  public static final long PLAIN_BYTES_MAX = 1L << 34;

  /** A text may unpack to so many times its size; a file that only wants to fill disks to more. */
  static final int SWELLING_MAX = 250;

  /** Small files may swell as they like. */
  private static final long SWELLING_FREE = 16L << 20;

  private static final int BUFFER = 1 << 16;
  private static final int[] GZIP = {0x1F, 0x8B};

  private final Counted packed;
  private final String place;
  private long plain;

  private static final class Counted extends FilterInputStream {
    private long count;

    private Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      count += Math.max(read, 0);
      return read;
    }
  }

  private Unpacked(InputStream plain, Counted packed, String place) {
    super(plain);
    this.packed = packed;
    this.place = place;
  }

  /**
   * @param place the name of the file, for messages
   */
  public static InputStream of(InputStream bytes, String place) throws IOException {
    Counted packed = new Counted(bytes);
    BufferedInputStream buffered = new BufferedInputStream(packed, BUFFER);
    buffered.mark(GZIP.length);
    boolean isGzip = buffered.read() == GZIP[0] && buffered.read() == GZIP[1];
    buffered.reset();
    return new Unpacked(isGzip ? new GZIPInputStream(buffered, BUFFER) : buffered, packed, place);
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    count(Math.max(read, 0));
    return read;
  }

  @Override
  public long skip(long length) throws IOException {
    long skipped = super.skip(length);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long more) {
    plain += more;
    if (plain > PLAIN_BYTES_MAX) {
      throw new ConnectorException(ApiProblem.FILE_TOO_LARGE.at(place, PLAIN_BYTES_MAX));
    }
    if (plain > SWELLING_FREE + SWELLING_MAX * packed.count) {
      throw new ConnectorException(ApiProblem.FILE_SWELLS.at(place, SWELLING_MAX));
    }
  }
}
