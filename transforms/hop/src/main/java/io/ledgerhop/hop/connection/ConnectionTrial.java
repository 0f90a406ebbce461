// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.mapping.PluginLoader;
import io.ledgerhop.masking.Masking;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.hop.i18n.BaseMessages;

/** Tests a connection in the background, for a limited time, and describes the result. */
final class ConnectionTrial {

  /** Longer than the retries for a service that does not answer. */
  static final Duration TIME_MAX = Duration.ofSeconds(60);

  private ConnectionTrial() {}

  /**
   * @param attempt returns the description of success, or throws
   * @param shown is called once with the result, by another thread
   */
  static void run(Callable<Outcome<String>> attempt, Duration timeMax, Consumer<String> shown) {
    CompletableFuture<String> answer = new CompletableFuture<>();
    Thread worker = new Thread(() -> answer.complete(words(attempt)), "LedgerHop connection test");
    worker.setDaemon(true);
    worker.start();
    CompletableFuture<Void> unused =
        answer
            .completeOnTimeout(
                BaseMessages.getString(
                    ConnectionTrial.class, "ConnectionTrial.TooLong", timeMax.toSeconds()),
                timeMax.toMillis(),
                TimeUnit.MILLISECONDS)
            .thenAccept(
                words -> {
                  worker.interrupt();
                  shown.accept(words);
                });
  }

  private static String words(Callable<Outcome<String>> attempt) {
    try {
      Outcome<String> outcome = PluginLoader.call(attempt::call);
      return Masking.masked(outcome.hasValue() ? outcome.value() : outcome.messages());
    } catch (ConnectorException e) {
      return e.problem().message();
    } catch (Exception e) {
      return BaseMessages.getString(
          ConnectionTrial.class, "ConnectionTrial.Unexpected", e.getClass().getSimpleName());
    }
  }
}
