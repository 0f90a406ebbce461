// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import io.ledgerhop.problem.ConnectorException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Watches a file while it is unpacked: one that swells beyond reason ends in a problem. */
public final class Swelling {

  /** Largest file, or archive of files, after unpacking: 16 GB. */
  public static final long PLAIN_BYTES_MAX = 1L << 34;

  /** A text may unpack to so many times its size; a file that only wants to fill disks to more. */
  static final int SWELLING_MAX = 250;

  /** Small files may swell as they like. */
  private static final long SWELLING_FREE = 16L << 20;

  private final String place;
  private final Packed packed;
  private long plain;

  private static final class Packed extends FilterInputStream {
    private long count;

    private Packed(InputStream in) {
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

  private final class Plain extends FilterInputStream {

    private Plain(InputStream in) {
      super(in);
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
  }

  /**
   * @param place the name of the file, for messages
   * @param bytes as they come, packed
   */
  public Swelling(String place, InputStream bytes) {
    this.place = place;
    this.packed = new Packed(bytes);
  }

  /** The packed bytes, to be unpacked. */
  public InputStream packed() {
    return packed;
  }

  /** What came out of unpacking; reading throws a {@link ConnectorException} beyond the limits. */
  public InputStream plain(InputStream unpacking) {
    return new Plain(unpacking);
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
