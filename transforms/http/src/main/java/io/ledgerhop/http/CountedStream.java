// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/**
 * A stream that reports the number of bytes read to a counter. The counter may throw an exception
 * to limit the size.
 */
public final class CountedStream extends FilterInputStream {

  private final LongConsumer counter;

  /**
   * @param counter gets the number of bytes of each read, never a negative one
   */
  public CountedStream(InputStream in, LongConsumer counter) {
    super(in);
    this.counter = counter;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    counter.accept(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    counter.accept(Math.max(read, 0));
    return read;
  }

  @Override
  public long skip(long length) throws IOException {
    long skipped = super.skip(length);
    counter.accept(skipped);
    return skipped;
  }

  /** Not supported: bytes read again after a reset would be counted twice. */
  @Override
  public boolean markSupported() {
    return false;
  }
}
