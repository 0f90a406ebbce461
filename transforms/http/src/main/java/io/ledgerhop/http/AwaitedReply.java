// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

/** A reply that another thread receives, so that the waiting thread can be interrupted. */
final class AwaitedReply implements Callback {

  /** Reads an answer; called by the receiving thread. */
  interface Receiver {
    Reply receive(Call sending, Response response) throws IOException;
  }

  private final Receiver receiver;
  private final CompletableFuture<Reply> reply = new CompletableFuture<>();

  AwaitedReply(Receiver receiver) {
    this.receiver = receiver;
  }

  @Override
  public void onFailure(Call sending, IOException failure) {
    fail(failure);
  }

  @Override
  public void onResponse(Call sending, Response response) {
    try {
      Reply arrived = receiver.receive(sending, response);
      if (!reply.complete(arrived)) {
        arrived.close();
      }
    } catch (IOException | ConnectorException e) {
      fail(e);
    } finally {
      // Complete the future in any case, so that no thread waits forever.
      fail(new IOException("receiving failed"));
    }
  }

  /** Ends the wait, unless it has ended. */
  void fail(Throwable failure) {
    reply.completeExceptionally(failure);
  }

  /** A reply that still arrives is closed by the thread that receives it. */
  void abandon() {
    if (!reply.cancel(false) && !reply.isCompletedExceptionally()) {
      reply.join().close();
    }
  }

  /**
   * Waits for the reply.
   *
   * @param soon the time between two calls of {@code slow}
   * @param slow gets the time so far, again and again until the reply arrives
   * @throws IOException if sending or receiving failed
   * @throws InterruptedException if the waiting thread is interrupted
   * @throws IllegalStateException if an error ended the receiving thread
   */
  Reply reply(Duration soon, Consumer<Duration> slow) throws InterruptedException, IOException {
    try {
      return awaited(soon, slow);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      if (e.getCause() instanceof ConnectorException failure) {
        throw failure;
      }
      throw new IllegalStateException("receiving failed", e.getCause());
    }
  }

  /** The sender limits the time: it fails a reply that takes longer than the call may. */
  private Reply awaited(Duration soon, Consumer<Duration> slow)
      throws InterruptedException, ExecutionException {
    for (Duration waited = soon; ; waited = waited.plus(soon)) {
      try {
        return reply.get(soon.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        slow.accept(waited);
      }
    }
  }
}
