// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A stream that ends in a problem when it gives more bytes than expected. */
public final class BoundedStream extends FilterInputStream {

  private final long bytesMax;
  private final Supplier<Problem> tooMany;
  private long bytes;

  public BoundedStream(InputStream in, long bytesMax, Supplier<Problem> tooMany) {
    super(in);
    this.bytesMax = bytesMax;
    this.tooMany = tooMany;
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
    bytes += more;
    if (bytes > bytesMax) {
      throw new ConnectorException(tooMany.get());
    }
  }
}
