// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import io.ledgerhop.problem.ConnectorException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A response body whose reader can be stopped even when the sender is silent.
 *
 * <p>Java does not interrupt a thread that waits for bytes of a socket. Therefore a watchdog thread
 * checks the reader, and closes the connection when the reader was interrupted.
 */
final class StoppableStream extends FilterInputStream {

  private static final long LOOK_EVERY_MILLIS = 200;

  private final Call call;
  private @Nullable Future<?> watch;
  private volatile @Nullable Thread reader;

  private StoppableStream(InputStream in, Call call) {
    super(in);
    this.call = call;
  }

  /**
   * @param breaking closes the connection; may be called more than once, by any thread
   */
  static InputStream of(
      InputStream body, Call call, Runnable breaking, ScheduledExecutorService watchdog) {
    StoppableStream stream = new StoppableStream(body, call);
    stream.watch =
        watchdog.scheduleWithFixedDelay(
            () -> stream.look(breaking),
            LOOK_EVERY_MILLIS,
            LOOK_EVERY_MILLIS,
            TimeUnit.MILLISECONDS);
    return stream;
  }

  private void look(Runnable breaking) {
    Thread waiting = reader;
    if (waiting != null && waiting.isInterrupted()) {
      breaking.run();
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int count = read(one, 0, 1);
    return count < 0 ? count : one[0] & 0xFF;
  }

  /**
   * Throws a {@link ConnectorException} with {@link HttpProblem#STOPPED} when the reader was
   * interrupted.
   */
  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    reader = Thread.currentThread();
    try {
      return super.read(buffer, from, length);
    } catch (IOException e) {
      if (Thread.currentThread().isInterrupted()) {
        throw new ConnectorException(HttpProblem.STOPPED.at(call.place(), call.host()), e);
      }
      throw e;
    } finally {
      reader = null;
    }
  }

  @Override
  public void close() throws IOException {
    if (watch != null) {
      watch.cancel(false);
    }
    super.close();
  }
}
