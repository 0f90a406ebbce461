// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.hop.pick.LimitedCall;
import io.ledgerhop.mapping.PluginLoader;
import io.ledgerhop.problem.AccessFinding;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.apache.hop.metadata.api.IHopMetadata;

/** Tests a connection in the background and for a limited time. */
public final class ConnectionTrial {

  private ConnectionTrial() {}

  /**
   * @param connection names findings of the test itself
   * @param attempt returns what was found, or throws
   * @return completed by another thread, always with at least one finding
   */
  public static CompletableFuture<List<AccessFinding>> run(
      IHopMetadata connection, Callable<List<AccessFinding>> attempt, Duration timeMax) {
    String place = OptionReader.place(connection.getClass(), String.valueOf(connection.getName()));
    return LimitedCall.start(
        "LedgerHop connection test",
        () -> found(place, attempt),
        timeMax,
        wrong(ConnectionProblem.NO_ANSWER.at(place, timeMax.toSeconds())));
  }

  private static List<AccessFinding> found(String place, Callable<List<AccessFinding>> attempt) {
    try {
      return PluginLoader.call(attempt::call);
    } catch (ConnectorException e) {
      return wrong(e.problem());
    } catch (Exception e) {
      return wrong(ConnectionProblem.UNEXPECTED.at(place, e.getClass().getSimpleName()));
    }
  }

  private static List<AccessFinding> wrong(Problem problem) {
    return List.of(AccessFinding.of(problem));
  }
}
